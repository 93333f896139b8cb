package dev.poolyard.model;

import static dev.poolyard.model.TestingWorkflows.ITEMS;
import static dev.poolyard.model.TestingWorkflows.SQUARE;
import static dev.poolyard.model.TestingWorkflows.map;
import static dev.poolyard.model.TestingWorkflows.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValidationTest {

  @Test
  void a_workflow_without_any_node_is_valid() {
    assertThat(problemsOf()).isEmpty();
  }

  @Test
  void a_workflow_without_an_output_is_valid() {
    assertThat(
            problemsOf(ITEMS, SQUARE, map("m", "\"function\": \"square\", \"items\": \"items\"")))
        .isEmpty();
  }

  @Test
  void a_number_out_of_range_names_the_range_and_the_number() {
    assertThat(
            problemsOf(
                "{\"id\": \"pool\", \"type\": \"process_pool\", \"params\": {\"max_workers\": 0}}"))
        .containsExactly(
            new Problem(
                "param_out_of_range",
                "pool",
                "max_workers",
                "max_workers must be 1 to 64, was 0",
                null,
                null));
  }

  @Test
  void a_whole_number_may_be_written_with_a_fraction_of_zero() {
    Workflow workflow =
        TestingWorkflows.workflow(
            "{\"id\": \"p\", \"type\": \"thread_pool\", \"params\": {\"max_workers\": 4.0}}");

    assertThat(workflow.nodes().getFirst().params().integer("max_workers")).isEqualTo(4);
  }

  @Test
  void a_misspelt_node_type_is_guessed() {
    assertThat(messages("{\"id\": \"a\", \"type\": \"proces_pool\"}"))
        .containsExactly("there is no node type \"proces_pool\"; did you mean process_pool?");
  }

  @Test
  void a_misspelt_task_is_guessed() {
    assertThat(
            messages("{\"id\": \"a\", \"type\": \"task\", \"params\": {\"name\": \"only_slep\"}}"))
        .containsExactly("there is no built-in task \"only_slep\"; did you mean only_sleep?");
  }

  @Test
  void a_misspelt_node_id_is_guessed() {
    assertThat(
            messages(ITEMS, "{\"id\": \"o\", \"type\": \"output\", \"in\": {\"value\": \"itms\"}}"))
        .containsExactly("value names a node \"itms\", which is not there; did you mean items?");
  }

  @Test
  void a_wire_of_the_wrong_type_names_both_ends() {
    assertThat(problemsOf(ITEMS, SQUARE, map("m", "\"function\": \"items\", \"items\": \"items\"")))
        .containsExactly(
            Problem.ofPort(
                "wrong_wire_type",
                "m",
                "function",
                "function takes a function, but items is of type list and gives data"));
  }

  @Test
  void a_cycle_names_its_nodes_once() {
    assertThat(
            messages(
                SQUARE,
                map("a", "\"function\": \"square\", \"items\": \"b\""),
                map("b", "\"function\": \"square\", \"items\": \"a\"")))
        .containsExactly("a → b → a wait for each other in a circle; remove one of these wires");
  }

  @Test
  void a_wire_to_a_node_that_could_not_be_read_is_no_problem_of_its_own() {
    assertThat(
            problemsOf(
                "{\"id\": \"items\", \"type\": \"lists\"}",
                "{\"id\": \"o\", \"type\": \"output\", \"in\": {\"value\": \"items\"}}"))
        .extracting(Problem::code)
        .containsExactly("unknown_type");
  }

  @Test
  void many_problems_are_told_at_once() {
    assertThat(
            problemsOf(
                "{\"id\": \"a\", \"type\": \"map\", \"colour\": 1, \"params\": {\"chunksize\": 0,"
                    + " \"retries\": -1}, \"in\": {\"function\": \"f\"}}",
                "{\"id\": \"a\", \"type\": \"output\", \"in\": {\"value\": \"a\"}}"))
        .extracting(Problem::code)
        .contains(
            "unknown_key",
            "param_out_of_range",
            "missing_input",
            "unknown_node",
            "duplicate_id",
            "forbidden_cycle");
  }

  @Test
  void a_task_is_checked_against_its_signature() {
    assertThat(
            messages(
                "{\"id\": \"t\", \"type\": \"task\","
                    + " \"params\": {\"name\": \"fib\", \"args\": [91]}}"))
        .containsExactly("args[0]: n must be 0 to 90, was 91");
  }

  @Test
  void a_task_tells_whether_it_is_pure() {
    Reading reading =
        WorkflowReader.read(
            MalformedDocument.document(
                SQUARE
                    + ",{\"id\": \"s\", \"type\": \"task\", \"params\": {\"name\":"
                    + " \"only_sleep\"}}"));

    assertThat(reading.functions())
        .containsEntry("square", new FunctionReport("square", true, List.of(), null))
        .hasEntrySatisfying(
            "s",
            report -> {
              assertThat(report.pure()).isFalse();
              assertThat(report.reasons()).hasSize(1);
            });
  }

  @Test
  void a_workflow_put_together_by_a_program_is_validated_too() {
    Workflow valid = TestingWorkflows.workflow(ITEMS, SQUARE);
    Node items = valid.nodes().getFirst();
    Workflow twice = new Workflow("", "", List.of(items, items));

    assertThat(Validation.problemsOf(valid)).isEmpty();
    assertThat(Validation.problemsOf(twice))
        .extracting(Problem::code)
        .containsExactly("duplicate_id");
  }

  private static List<String> messages(String... nodes) {
    return problemsOf(nodes).stream().map(Problem::message).toList();
  }
}
