package dev.poolyard.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JavaCommandTest {
  private static final String CACHE = "poolyard.aot.greeting";

  /** The program that is started. */
  static final class Greeting {
    private Greeting() {}

    public static void main(String[] arguments) {
      System.out.print("hello");
    }
  }

  @AfterEach
  void forgetTheCache() {
    System.clearProperty(CACHE);
  }

  @Test
  void runsAProgramOfTheSameClassPathInAnotherJvm() throws Exception {
    assertThat(outputOf(JavaCommand.line("greeting", Greeting.class, List.of())))
        .isEqualTo("hello");
  }

  @Test
  void keepsTheJvmsComplaintsAboutAMissingCacheOffStandardOutput() throws Exception {
    System.setProperty(CACHE, "/nowhere/greeting.aot");

    List<String> line = JavaCommand.line("greeting", Greeting.class, List.of());

    assertThat(line).contains("-XX:AOTCache=/nowhere/greeting.aot");
    assertThat(outputOf(line)).isEqualTo("hello");
  }

  private static String outputOf(List<String> line) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).isZero();
    return output;
  }
}
