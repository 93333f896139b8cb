package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FunctionTrialTest {
  private static final Workflow DRAFT =
      WorkflowReader.read(
              """
              {"format": "poolyard/1", "nodes": [
                {"id": "trial", "type": "function", "params": {"source": "lambda base, x: base ** x"}},
                {"id": "two", "type": "value", "params": {"value": 2}},
                {"id": "power", "type": "partial", "in": {"function": "trial", "values": "two"}},
                {"id": "broken", "type": "function", "params": {"source": "lambda x:"}},
                {"id": "unfinished", "type": "map"}
              ]}
              """)
          .draft();

  @Test
  void a_function_is_tried_with_what_it_is_made_of_alone() {
    Reading trial = FunctionTrial.of(DRAFT, "power", "[5]");

    assertThat(trial.problems()).isEmpty();
    Workflow workflow = trial.workflow().orElseThrow();
    assertThat(workflow.nodeIds()).containsExactly("power", "trial", "two", "trial_2", "result");
    assertThat(WorkflowWriter.write(workflow))
        .contains(
            "{\"id\": \"trial_2\", \"type\": \"apply\", \"params\": {\"args\": [5]}, \"in\":"
                + " {\"function\": \"power\"}}");
  }

  @Test
  void what_is_wrong_with_the_function_is_told() {
    assertThat(FunctionTrial.of(DRAFT, "broken", "[1]").problems())
        .extracting(Problem::code)
        .containsExactly("bad_source");
  }

  @Test
  void what_is_wrong_with_the_request_is_told() {
    assertThat(FunctionTrial.of(DRAFT, "unfinished", "[1]").problems())
        .extracting(Problem::message)
        .containsExactly("there is no function called unfinished");
    assertThat(FunctionTrial.of(DRAFT, "power", "[1").problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("not_json");
          assertThat(problem.port()).isEqualTo("args");
        });
    assertThat(FunctionTrial.of(DRAFT, "power", "1").problems())
        .extracting(Problem::message)
        .containsExactly("the arguments must be a list");
  }
}
