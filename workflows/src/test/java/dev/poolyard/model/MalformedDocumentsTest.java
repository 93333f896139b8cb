package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MalformedDocumentsTest {

  @Test
  void there_are_two_hundred_and_more_each_with_its_name() {
    assertThat(MalformedDocuments.all()).hasSizeGreaterThanOrEqualTo(200);
    assertThat(MalformedDocuments.all())
        .extracting(MalformedDocument::name)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("dev.poolyard.model.MalformedDocuments#all")
  void a_malformed_document_is_refused_with_a_helpful_problem(MalformedDocument document) {
    Reading reading = WorkflowReader.read(document.bytes());

    assertThat(reading.workflow()).isEmpty();
    assertThat(reading.problems()).extracting(Problem::code).contains(document.code());
    assertThat(reading.problems()).hasSizeLessThanOrEqualTo(Limits.PROBLEMS);
    assertThat(reading.problems()).allSatisfy(MalformedDocumentsTest::assertHelpful);
  }

  private static void assertHelpful(Problem problem) {
    assertThat(problem.code()).matches("[a-z]+(_[a-z0-9]+)*");
    assertThat(problem.message()).hasSizeBetween(15, 400).contains(" ");
    assertThat(problem.message()).doesNotContain("Optional", "Exception", "ObjectNode", "Node[");
    assertThat(List.of("invalid")).doesNotContain(problem.code());
  }
}
