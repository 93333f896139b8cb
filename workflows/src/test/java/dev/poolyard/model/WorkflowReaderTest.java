package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class WorkflowReaderTest {

  @Test
  void the_contracts_example_is_read_with_defaults_applied() {
    Workflow workflow = WorkflowReader.readAccepted(Documents.valid("squares"));

    assertThat(workflow.name()).isEqualTo("Squares on four processes");
    assertThat(workflow.nodes())
        .extracting(Node::id)
        .containsExactly("inputs", "square", "pool", "squares", "output");
    Node inputs = workflow.node("inputs").orElseThrow();
    assertThat(inputs.at()).contains(new Position(40, 40));
    assertThat(inputs.params().value("items"))
        .isEqualTo(
            new ListValue(
                List.of(
                    new IntValue(0),
                    new IntValue(1),
                    new IntValue(2),
                    new IntValue(3),
                    new IntValue(4))));
    Node squares = workflow.node("squares").orElseThrow();
    assertThat(squares.input("executor")).contains("pool");
    assertThat(squares.params().integerUnlessAuto("chunksize")).isEqualTo(OptionalLong.of(1));
    assertThat(squares.params().flag("ordered")).isTrue();
    assertThat(squares.params().integer("retries")).isZero();
    assertThat(squares.params().optionalSeconds("timeout")).isEmpty();
    assertThat(squares.params().text("on_error")).isEqualTo("raise");
  }

  @Test
  void a_param_that_the_type_does_not_have_cannot_be_asked_for() {
    Params params = Params.defaults(Catalogue.type("map"));

    assertThat(params.integerUnlessAuto("chunksize")).isEmpty();
    assertThatThrownBy(() -> params.integer("max_workers"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("map has no param max_workers");
    assertThatThrownBy(() -> params.integer("on_error")).isInstanceOf(IllegalStateException.class);
  }
}
