package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.Nodes.output;
import static dev.poolyard.engine.Nodes.over;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.NodeFinished;
import dev.poolyard.event.WireMeasured;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of the data that goes through wires. */
class WiresTest {
  private static final String SMALL = function("small", "lambda x: x < 3");

  @Test
  void a_wire_tells_how_many_items_went_through_and_the_newest_of_them() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            SMALL,
            list("items", "[0, 1, 2, 3, 4, 5]"),
            calling("few", "filter", "", "small", "items"),
            output("few"));
    workflow.run();

    assertThat(last(workflow, "items", "few")).isEqualTo("6 items by items, the newest [3, 4, 5]");
    assertThat(last(workflow, "few", "out_few"))
        .isEqualTo("3 items by value, the newest [0, 1, 2]");
  }

  @Test
  void of_a_lazy_sequence_only_what_is_asked_for_goes_through() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            node("numbers", "count", "", ""),
            over("first", "take", "\"n\": 4", "numbers"),
            over("all", "sum", "", "first"),
            output("all"));
    workflow.run();

    assertThat(last(workflow, "numbers", "first"))
        .isEqualTo("4 items by items, the newest [1, 2, 3]");
    assertThat(last(workflow, "all", "out_all")).isEqualTo("1 items by value, the newest [6]");
  }

  @Test
  void each_of_several_wires_to_a_port_counts_for_itself() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            list("some", "[1]"),
            list("more", "[2, 3]"),
            over("joined", "chain", "", "some", "more"),
            output("joined"));
    workflow.run();

    assertThat(last(workflow, "some", "joined")).startsWith("1 items");
    assertThat(last(workflow, "more", "joined")).startsWith("2 items");
  }

  @Test
  void long_values_are_counted_but_not_shown() {
    TestingWorkflow workflow =
        new TestingWorkflow(
            list("texts", "[\"short\", \"%s\"]".formatted("long".repeat(100))), output("texts"));
    workflow.run();

    assertThat(last(workflow, "texts", "out_texts"))
        .isEqualTo("2 items by value, the newest [\"short\"]");
  }

  @Test
  void a_wire_is_told_of_before_the_node_that_it_feeds_ends() {
    TestingWorkflow workflow = new TestingWorkflow(list("items", "[1]"), output("items"));
    workflow.run();

    List<String> order =
        workflow.events().stream()
            .filter(event ->
                event instanceof WireMeasured
                    || (event instanceof NodeFinished finished
                        && finished.node().equals("out_items")))
            .map(event -> event.getClass().getSimpleName())
            .toList();
    assertThat(order).containsExactly("WireMeasured", "NodeFinished");
  }

  private static String last(TestingWorkflow workflow, String from, String to) {
    return workflow.events(WireMeasured.class).stream()
        .filter(wire -> wire.from().equals(from) && wire.node().equals(to))
        .reduce((_, next) -> next)
        .map(wire ->
            "%d items by %s, the newest %s".formatted(wire.items(), wire.port(), wire.newest()))
        .orElseThrow();
  }
}
