package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowWriterTest {

  @Test
  void a_document_has_one_node_a_line_and_no_defaults() {
    Workflow workflow =
        TestingWorkflows.workflow(
            """
            {"at": [0.5, 120.0], "type": "list", "id": "items",
             "params": {"items": [1, 2.5, "é\\n", {"a": null}]}}\
            """,
            """
            {"id": "pool", "type": "thread_pool",
             "params": {"thread_name_prefix": "", "max_workers": 3}, "after": ["items"]}\
            """,
            TestingWorkflows.SQUARE,
            """
            {"id": "one", "type": "apply", "params": {"kwargs": {}},
             "in": {"values": ["items"], "executor": "pool", "function": "square"}}\
            """);

    assertThat(WorkflowWriter.write(workflow))
        .isEqualTo(
            """
            {
              "format": "poolyard/1",
              "name": "Malformed",
              "nodes": [
                {"id": "items", "type": "list", "params": {"items": [1, 2.5, "é\\n", {"a": null}]}, "at": [0.5, 120]},
                {"id": "pool", "type": "thread_pool", "params": {"max_workers": 3}, "after": ["items"]},
                {"id": "square", "type": "task", "params": {"name": "square"}},
                {"id": "one", "type": "apply", "in": {"function": "square", "values": "items", "executor": "pool"}}
              ]
            }
            """);
  }

  @Test
  void a_null_that_means_something_is_kept() {
    Workflow workflow =
        TestingWorkflows.workflow(
            TestingWorkflows.ITEMS,
            TestingWorkflows.SQUARE,
            """
            {"id": "sum", "type": "reduce", "params": {"initial": null},
             "in": {"function": "square", "items": "items"}}\
            """,
            """
            {"id": "check", "type": "expect", "params": {"equals": null}, "in": {"value": "sum"}}\
            """);

    Workflow again = WorkflowReader.readAccepted(WorkflowWriter.write(workflow));

    assertThat(again.node("sum").orElseThrow().params().isGiven("initial")).isTrue();
    assertThat(again).isEqualTo(workflow);
  }

  @ParameterizedTest
  @MethodSource("dev.poolyard.model.Documents#validNames")
  void writing_and_reading_again_changes_nothing(String name) {
    Workflow workflow = WorkflowReader.readAccepted(Documents.valid(name));
    String text = WorkflowWriter.write(workflow);

    assertThat(WorkflowWriter.write(WorkflowReader.readAccepted(text))).isEqualTo(text);
    assertThat(WorkflowReader.readAccepted(text).nodes())
        .extracting(Node::id)
        .isEqualTo(workflow.nodes().stream().map(Node::id).toList());
  }

  @ParameterizedTest
  @MethodSource("dev.poolyard.model.TemplatesTest#templates")
  void a_template_is_written_as_it_is_kept(Template template) {
    assertThat(WorkflowWriter.write(template.workflow())).isEqualTo(template.document());
  }
}
