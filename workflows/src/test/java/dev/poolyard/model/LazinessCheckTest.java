package dev.poolyard.model;

import static dev.poolyard.model.TestingWorkflows.SQUARE;
import static dev.poolyard.model.TestingWorkflows.map;
import static dev.poolyard.model.TestingWorkflows.problemsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LazinessCheckTest {
  private static final String COUNT = "{\"id\": \"count\", \"type\": \"count\"}";
  private static final String SQUARES =
      map("squares", "\"function\": \"square\", \"items\": \"count\"");

  private static String node(String id, String type, String wires) {
    return "{\"id\": \"%s\", \"type\": \"%s\", \"in\": {%s}}".formatted(id, type, wires);
  }

  private static String take(String items) {
    return "{\"id\": \"taken\", \"type\": \"take\", \"params\": {\"n\": 2}, \"in\": {\"items\": \"%s\"}}"
        .formatted(items);
  }

  private static String after(String id, String... after) {
    return "{\"id\": \"%s\", \"type\": \"value\", \"after\": [\"%s\"]}"
        .formatted(id, String.join("\", \"", after));
  }

  @Test
  void an_endless_sequence_that_is_read_to_its_end_is_a_problem_with_a_mend() {
    assertThat(problemsOf(COUNT, SQUARE, SQUARES, node("out", "output", "\"value\": \"squares\"")))
        .containsExactly(
            Problem.ofPort(
                "endless",
                "out",
                "value",
                "value must end, but squares never does; put take or take_while between"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sum", "min", "max", "length", "sorted"})
  void each_operator_that_needs_all_items_refuses_endless_ones(String type) {
    assertThat(problemsOf(COUNT, node("all", type, "\"items\": \"count\"")))
        .extracting(Problem::code)
        .containsExactly("endless");
  }

  @Test
  void an_endless_argument_of_a_call_is_a_problem() {
    assertThat(
            problemsOf(
                COUNT,
                SQUARE,
                node("call", "apply", "\"function\": \"square\", \"values\": [\"count\"]")))
        .extracting(Problem::code)
        .containsExactly("endless");
  }

  @Test
  void a_zip_ends_with_its_shortest_and_a_chain_with_none() {
    String list = "{\"id\": \"list\", \"type\": \"list\"}";
    assertThat(
            problemsOf(
                COUNT,
                list,
                node("zipped", "zip", "\"items\": [\"count\", \"list\"]"),
                node("total", "sum", "\"items\": \"zipped\"")))
        .isEmpty();
    assertThat(
            problemsOf(
                COUNT,
                list,
                node("chained", "chain", "\"items\": [\"list\", \"count\"]"),
                node("total", "sum", "\"items\": \"chained\"")))
        .extracting(Problem::node)
        .containsExactly("total");
  }

  @Test
  void take_and_take_while_end_what_is_endless() {
    assertThat(
            problemsOf(
                COUNT, SQUARE, SQUARES, take("squares"), node("s", "sum", "\"items\": \"taken\"")))
        .isEmpty();
    assertThat(
            problemsOf(
                COUNT,
                SQUARE,
                node("few", "take_while", "\"function\": \"square\", \"items\": \"count\""),
                node("s", "sum", "\"items\": \"few\"")))
        .isEmpty();
  }

  @Test
  void a_node_must_not_wait_for_the_end_of_what_only_it_reads() {
    String reader =
        "{\"id\": \"taken\", \"type\": \"take\", \"params\": {\"n\": 2},"
            + " \"in\": {\"items\": \"squares\"}, \"after\": [\"squares\"]}";

    assertThat(problemsOf(COUNT, SQUARE, SQUARES, reader))
        .containsExactly(
            Problem.ofPort(
                "forbidden_cycle",
                "taken",
                "after",
                "squares ends when its items are taken, but that waits for taken; remove it from"
                    + " after"));
  }

  @Test
  void nor_may_it_wait_so_by_way_of_another() {
    String reader =
        "{\"id\": \"taken\", \"type\": \"take\", \"params\": {\"n\": 2},"
            + " \"in\": {\"items\": \"squares\"}, \"after\": [\"other\"]}";

    assertThat(problemsOf(COUNT, SQUARE, SQUARES, after("other", "count"), reader))
        .extracting(Problem::node)
        .containsExactly("other");
  }

  @Test
  void a_wait_for_two_that_both_need_the_waiting_node_is_found_too() {
    String counts = COUNT + ",{\"id\": \"other\", \"type\": \"count\"}";
    String reader =
        "{\"id\": \"taken\", \"type\": \"take\", \"params\": {\"n\": 2},"
            + " \"in\": {\"items\": \"pairs\"}, \"after\": [\"count\", \"other\"]}";

    assertThat(
            problemsOf(counts, node("pairs", "zip", "\"items\": [\"count\", \"other\"]"), reader))
        .extracting(Problem::node)
        .containsExactly("taken", "taken");
  }

  @Test
  void long_chains_that_split_and_meet_again_are_checked_in_no_time() {
    StringBuilder nodes = new StringBuilder(COUNT);
    String last = "count";
    for (int i = 0; i < 400; i++) {
      String next = "z" + i;
      nodes
          .append(',')
          .append(node(next, "zip", "\"items\": [\"%s\", \"%s\"]".formatted(last, last)));
      last = next;
    }
    String document = nodes.toString();
    String taken = take(last);

    assertThat(assertTimeoutPreemptively(Duration.ofMinutes(2), () -> problemsOf(document, taken)))
        .isEmpty();
  }

  @Test
  void a_node_may_wait_for_the_end_of_what_others_read() {
    assertThat(problemsOf(COUNT, SQUARE, SQUARES, take("squares"), after("later", "squares")))
        .isEmpty();
    assertThat(problemsOf(COUNT, after("later", "count"))).isEmpty();
  }

  @Test
  void a_tree_of_an_impure_function_is_a_problem() {
    String impure =
        "{\"id\": \"f\", \"type\": \"function\","
            + " \"params\": {\"source\": \"def f(x, y):\\n    print(x)\\n    return x\\n\"}}";
    String list = "{\"id\": \"list\", \"type\": \"list\"}";
    String reduce =
        "{\"id\": \"r\", \"type\": \"reduce\", \"params\": {\"tree\": %s},"
            + " \"in\": {\"function\": \"f\", \"items\": \"list\"}}";

    assertThat(problemsOf(impure, list, reduce.formatted("true")))
        .containsExactly(
            Problem.ofPort(
                "impure_tree",
                "r",
                "tree",
                "tree needs a pure function, but f is not; set tree to false"));
    assertThat(problemsOf(impure, list, reduce.formatted("false"))).isEmpty();
  }

  @Test
  void random_numbers_need_bounds_in_order_and_whole_ones_for_randint() {
    assertThat(problemsOf(random("\"low\": 5, \"high\": 4")))
        .extracting(Problem::port)
        .containsExactly("high");
    assertThat(problemsOf(random("\"low\": 0.5, \"method\": \"randint\"")))
        .extracting(Problem::message)
        .containsExactly("low must be an integer for randint, was 0.5; use uniform for floats");
  }

  private static String random(String params) {
    return "{\"id\": \"r\", \"type\": \"random\", \"params\": {" + params + "}}";
  }
}
