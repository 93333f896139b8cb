package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CorpusTest {
  @TestFactory
  Stream<DynamicTest> programsGiveWhatCPythonRecorded() {
    return tests((source, recorded) -> assertSame(Corpus.outcome(source), recorded));
  }

  /** Where the machine has a Python 3.11, it must agree with the record. */
  @TestFactory
  Stream<DynamicTest> recordsAreWhatCPythonSays() {
    return CPython.find().stream()
        .flatMap(python ->
            tests((source, recorded) ->
                assertSame(python.outcome(source).stripTrailing(), recorded)));
  }

  private static void assertSame(String outcome, String recorded) {
    assertThat(Corpus.withoutAddresses(outcome)).isEqualTo(Corpus.withoutAddresses(recorded));
  }

  private static Stream<DynamicTest> tests(BiConsumer<String, String> check) {
    return Corpus.files().stream().flatMap(file -> testsOf(file, check));
  }

  private static Stream<DynamicTest> testsOf(String file, BiConsumer<String, String> check) {
    Map<String, String> recorded = Corpus.recorded(file);
    return Corpus.programs(file).entrySet().stream()
        .map(program ->
            DynamicTest.dynamicTest(
                file + ": " + program.getKey(),
                () ->
                    check.accept(program.getValue(), recorded.getOrDefault(program.getKey(), ""))));
  }
}
