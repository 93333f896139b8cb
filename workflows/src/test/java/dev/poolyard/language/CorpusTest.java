package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CorpusTest {
  @TestFactory
  Stream<DynamicTest> programsGiveWhatCPythonRecorded() {
    return Corpus.FILES.stream().flatMap(CorpusTest::testsOf);
  }

  private static Stream<DynamicTest> testsOf(String file) {
    Map<String, String> recorded = Corpus.recorded(file);
    return Corpus.programs(file).entrySet().stream()
        .map(program ->
            DynamicTest.dynamicTest(
                file + ": " + program.getKey(),
                () ->
                    assertThat(withoutAddresses(Corpus.outcome(program.getValue())))
                        .isEqualTo(withoutAddresses(recorded.getOrDefault(program.getKey(), "")))));
  }

  private static String withoutAddresses(String text) {
    return text.replaceAll("0x[0-9a-f]{8,}", "0xADDRESS");
  }
}
