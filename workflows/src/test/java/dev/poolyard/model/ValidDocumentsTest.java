package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.StrValue;
import java.math.BigInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValidDocumentsTest {

  @ParameterizedTest
  @MethodSource("dev.poolyard.model.Documents#validNames")
  void a_document_that_was_valid_once_stays_valid(String name) {
    Reading reading = WorkflowReader.read(Documents.valid(name));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.workflow()).contains(WorkflowReader.readAccepted(Documents.valid(name)));
  }

  @ParameterizedTest
  @MethodSource("dev.poolyard.model.TemplatesTest#templates")
  void a_template_is_valid(Template template) {
    assertThat(WorkflowReader.read(template.document()).problems()).isEmpty();
  }

  @Test
  void values_keep_every_digit_and_character() {
    Workflow workflow = WorkflowReader.readAccepted(Documents.valid("by-hand"));

    assertThat(workflow.name()).isEqualTo("Écrit à la main – von Hand");
    assertThat(value(workflow, "big"))
        .isEqualTo(IntegerValue.of(new BigInteger("123456789012345678901234567890")));
    assertThat(value(workflow, "text")).isEqualTo(new StrValue("é é 😀 😀 \" \\ / \b\f\n\r\t"));
    assertThat(workflow.node("last").orElseThrow().params().list("items").getFirst())
        .isEqualTo(new FloatValue(-0.0));
  }

  @Test
  void every_node_type_is_among_the_documents() {
    Workflow workflow = WorkflowReader.readAccepted(Documents.valid("every-param"));

    assertThat(workflow.nodes().stream().map(Node::type).collect(Collectors.toSet()))
        .containsAll(Catalogue.types());
  }

  @Test
  void a_document_may_have_five_hundred_nodes_in_a_row() {
    String nodes =
        IntStream.range(0, 498)
            .mapToObj(i ->
                TestingWorkflows.map(
                    "n" + i,
                    "\"function\": \"square\", \"items\": \""
                        + (i == 0 ? "items" : "n" + (i - 1))
                        + "\""))
            .collect(Collectors.joining(","));

    assertThat(TestingWorkflows.problemsOf(TestingWorkflows.ITEMS, TestingWorkflows.SQUARE, nodes))
        .isEmpty();
  }

  @Test
  void a_byte_order_mark_does_no_harm() {
    assertThat(WorkflowReader.read("\ufeff" + Documents.valid("minimal")).problems()).isEmpty();
  }

  private static Object value(Workflow workflow, String node) {
    return workflow.node(node).orElseThrow().params().value("value");
  }
}
