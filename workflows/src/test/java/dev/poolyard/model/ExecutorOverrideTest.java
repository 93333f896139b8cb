package dev.poolyard.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ExecutorOverrideTest {
  private final Workflow squares = WorkflowReader.readAccepted(Documents.valid("squares"));

  @Test
  void params_that_the_other_kind_has_too_are_kept() {
    Node pool = ExecutorOverride.apply(squares, "thread_pool").node("pool").orElseThrow();

    assertThat(pool.type().name()).isEqualTo("thread_pool");
    assertThat(pool.params().optionalInteger("max_workers")).isEqualTo(OptionalLong.of(4));
  }

  @Test
  void params_that_the_other_kind_does_not_have_are_dropped() {
    Workflow serial = ExecutorOverride.apply(squares, "serial");

    assertThat(serial.node("pool").orElseThrow().params().given()).isEmpty();
    assertThat(WorkflowReader.readAccepted(WorkflowWriter.write(serial))).isEqualTo(serial);
  }

  @Test
  void all_other_nodes_stay_as_they_are() {
    assertThat(ExecutorOverride.apply(squares, "threads").nodes())
        .filteredOn(node -> !node.id().equals("pool"))
        .isEqualTo(squares.nodes().stream().filter(node -> !node.id().equals("pool")).toList());
  }

  @Test
  void what_is_no_executor_is_refused() {
    assertThat(ExecutorOverride.problemOf("process_pool")).isEmpty();
    assertThat(ExecutorOverride.problemOf("processpool").orElseThrow().message())
        .endsWith("was \"processpool\"; did you mean process_pool?");
    assertThatThrownBy(() -> ExecutorOverride.apply(squares, "map"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("executor must be serial or threads");
  }
}
