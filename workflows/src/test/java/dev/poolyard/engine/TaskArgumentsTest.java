package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.TaskQueued;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is told of the items that tasks work on. */
class TaskArgumentsTest {
  private static List<String> arguments(String items, String chunksize) {
    TestingWorkflow workflow =
        new TestingWorkflow(
            function("same", "lambda x: x"),
            list("items", items),
            node("pool", "thread_pool"),
            calling("mapped", "map", "\"chunksize\": " + chunksize, "same", "items", "pool"));
    workflow.run();
    return workflow.events(TaskQueued.class).stream()
        .map(queued -> Objects.toString(queued.argument()))
        .toList();
  }

  @Test
  void a_task_of_one_item_tells_it() {
    assertThat(arguments("[2, \"two\", [3, 4]]", "1")).containsExactly("2", "\"two\"", "[3,4]");
  }

  @Test
  void a_long_item_and_those_of_a_chunk_are_not_told() {
    assertThat(arguments("[\"%s\", 5]".formatted("x".repeat(10_000)), "1"))
        .containsExactly("null", "5");
    assertThat(arguments("[1, 2, 3, 4]", "2")).containsExactly("null", "null");
  }
}
