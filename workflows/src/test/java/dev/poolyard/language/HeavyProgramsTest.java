package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs that ask for too much of time, memory or depth. Each ends at its bound with the error
 * that its heading names, or stops soon when it is told to. A heading names two outcomes where the
 * depth that the stack of the JVM allows decides.
 */
class HeavyProgramsTest {
  private static final long PATIENCE_MILLIS = 30;

  /** A stop takes less than 50 milliseconds; this is for code that is still interpreted. */
  private static final long LONGEST_STOP_MILLIS = 500;

  /** For a machine that has much else to do. */
  private static final long LONGEST_WAIT_MILLIS = 120_000;

  @TestFactory
  Stream<DynamicTest> programsEndOrStop() {
    return Corpus.sections(Corpus.read("bounds.txt")).entrySet().stream()
        .map(program ->
            DynamicTest.dynamicTest(
                program.getKey(), () -> check(program.getKey(), program.getValue())));
  }

  private static void check(String heading, String source) throws InterruptedException {
    List<String> expected =
        new ArrayList<>(List.of(heading.substring(0, heading.indexOf(':')).split("/")));
    expected.add("stopped");
    RunningProgram running = RunningProgram.start(source);
    if (!running.endsWithin(PATIENCE_MILLIS)) {
      running.stop();
      assertThat(running.endsWithin(LONGEST_WAIT_MILLIS)).as("stops").isTrue();
      assertThat(running.millisFromStopToEnd())
          .as("millis to stop")
          .isLessThan(LONGEST_STOP_MILLIS);
    }
    assertThat(running.outcome()).isIn(expected);
  }

  @Test
  void threadWorksOnAfterEachBound() throws Exception {
    for (String source :
        List.of("lambda: 'a' * 10**12", "lambda: (lambda f: f(f))(lambda f: f(f))")) {
      Function function = Program.compile(source).function("<lambda>");
      for (int i = 0; i < 3; i++) {
        assertThat(RunningProgram.outcomeOf(function, new TestingHost())).endsWith("Error");
      }
      Function plain = Program.compile("lambda: 1 + 1").function("<lambda>");
      assertThat(plain.call(List.of(), Map.of(), new TestingHost()))
          .isEqualTo(new dev.poolyard.value.IntValue(2));
    }
  }
}
