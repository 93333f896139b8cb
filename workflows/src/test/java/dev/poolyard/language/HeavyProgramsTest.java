package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Programs that ask for too much of time, memory or depth. Each ends at its bound with the error
 * that its heading names, or stops soon when it is told to.
 */
class HeavyProgramsTest {
  private static final long PATIENCE_MILLIS = 30;

  /** A stop takes a few milliseconds; this is for a machine that has much else to do. */
  private static final long LONGEST_STOP_MILLIS = 2000;

  @TestFactory
  Stream<DynamicTest> programsEndOrStop() {
    return Corpus.sections(Corpus.read("bounds.txt")).entrySet().stream()
        .map(program ->
            DynamicTest.dynamicTest(
                program.getKey(), () -> check(program.getKey(), program.getValue())));
  }

  private static void check(String heading, String source) throws InterruptedException {
    String expected = heading.substring(0, heading.indexOf(':'));
    RunningProgram running = RunningProgram.start(source);
    if (!running.endsWithin(PATIENCE_MILLIS)) {
      running.stop();
      assertThat(running.endsWithin(LONGEST_STOP_MILLIS)).as("stops").isTrue();
    }
    assertThat(running.outcome()).isIn(expected, "stopped", "MemoryError", "RecursionError");
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
