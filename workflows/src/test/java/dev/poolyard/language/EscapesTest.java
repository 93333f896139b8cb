package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Attempts to reach files, the network, the environment, processes, Java or the interpreter's own
 * objects. Each is refused before the run or ends with the Python exception its heading names; what
 * is harmless ends with a value.
 */
class EscapesTest {
  @TestFactory
  Stream<DynamicTest> attemptsFail() {
    return Corpus.sections(Corpus.read("escapes.txt")).entrySet().stream()
        .map(attempt ->
            DynamicTest.dynamicTest(
                attempt.getKey(), () -> check(attempt.getKey(), attempt.getValue())));
  }

  private static void check(String heading, String source) throws SourceException {
    String expected = heading.substring(0, heading.indexOf(':'));
    if (expected.equals("refused")) {
      assertThatThrownBy(() -> Program.compile(source))
          .isInstanceOfSatisfying(
              SourceException.class,
              e -> assertThat(e.diagnostics()).isNotEmpty().allSatisfy(EscapesTest::tellsWhatToDo));
      return;
    }
    Program program = Program.compile(source);
    String outcome =
        RunningProgram.outcomeOf(program.function(program.defaultName()), new TestingHost());
    assertThat(outcome).isEqualTo(expected.equals("harmless") ? "value" : expected);
  }

  private static void tellsWhatToDo(Diagnostic diagnostic) {
    assertThat(diagnostic.line()).isPositive();
    assertThat(diagnostic.column()).isPositive();
    assertThat(diagnostic.message()).isNotBlank();
  }
}
