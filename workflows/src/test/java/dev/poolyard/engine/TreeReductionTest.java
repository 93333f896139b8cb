package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.evaluations;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.Nodes.output;
import static dev.poolyard.engine.Nodes.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunError;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.TaskQueued;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeReductionTest {
  private static final String POOL = node("pool", "thread_pool", "\"max_workers\": 3", "");
  private static final String JOIN = function("join", "lambda x, y: x + y");

  private static String reduce(String params, String function, String items) {
    return calling("result", "reduce", "\"tree\": true" + params, function, items, "pool");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 24, 25, 100})
  void a_tree_keeps_the_order_of_the_items(int count) {
    String letters =
        IntStream.range(0, count)
            .mapToObj(i -> "\"" + (char) ('a' + i % 26) + "\"")
            .collect(Collectors.joining(",", "[", "]"));
    RunResource run =
        new TestingWorkflow(
                list("letters", letters),
                JOIN,
                POOL,
                reduce(", \"initial\": \"<\"", "join", "letters"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo("\"<" + letters.replaceAll("[^a-z]", "") + "\"");
    assertThat(evaluations(run, "result")).isEqualTo(count);
  }

  @Test
  void the_parts_are_tasks_with_their_places_and_then_come_pairs() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            list("numbers", "[1, 2, 3, 4, 5]"), JOIN, POOL, reduce("", "join", "numbers"));
    RunResource run = workflow.run();

    assertThat(evaluations(run, "result")).isEqualTo(4);
    assertThat(workflow.events(TaskQueued.class))
        .extracting(TaskQueued::item)
        .containsExactly(0, 2, 4, null, null);
  }

  @Test
  void a_tree_of_nothing_is_its_initial_value_or_fails_as_reduce_does() {
    RunResource run =
        new TestingWorkflow(
                list("none", "[]"),
                JOIN,
                POOL,
                reduce(", \"initial\": 5", "join", "none"),
                output("result"))
            .run();
    assertThat(valueOf(run, "result")).isEqualTo("5");

    RunError failure =
        Objects.requireNonNull(
            new TestingWorkflow(list("none", "[]"), JOIN, POOL, reduce("", "join", "none"))
                .run()
                .error());
    assertThat(failure.message()).isEqualTo("reduce() of empty iterable with no initial value");
  }

  @Test
  void a_part_that_fails_names_the_item() {
    RunResource run =
        new TestingWorkflow(
                list("mixed", "[1, 2, 3, \"x\", 5, 6]"), JOIN, POOL, reduce("", "join", "mixed"))
            .run();

    assertThat(run.error()).extracting(RunError::item).isEqualTo(3);
  }

  @Test
  void a_tree_folds_a_lazy_sequence_when_all_of_it_is_there() {
    RunResource run =
        new TestingWorkflow(
                node("count", "count"),
                function("small", "lambda x: x < 101"),
                calling("few", "take_while", "", "small", "count"),
                JOIN,
                POOL,
                reduce("", "join", "few"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo("5050");
  }
}
