package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.evaluations;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.Nodes.output;
import static dev.poolyard.engine.Nodes.over;
import static dev.poolyard.engine.Nodes.report;
import static dev.poolyard.engine.Nodes.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunError;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the operators make of finished sequences, as Python's functions of the same names do. */
class OperatorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [1, 2, 3]                | 6
          [0.1, 0.2, 0.3]          | 0.6000000000000001
          [1, 2.5]                 | 3.5
          [true, true]             | 2
          [9223372036854775807, 1] | 9223372036854775808
          []                       | 0
          """)
  void sum_adds_as_python_does(String items, String sum) {
    assertThat(of("sum", items)).isEqualTo(sum);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [3, 1, 2]        | 1     | 3
          ["b", "a", "B"]  | "B"   | "b"
          [[2], [1, 9]]    | [1,9] | [2]
          [1, 1.0, true]   | 1     | 1
          [2.5]            | 2.5   | 2.5
          """)
  void min_and_max_compare_as_python_does(String items, String least, String greatest) {
    assertThat(of("min", items)).isEqualTo(least);
    assertThat(of("max", items)).isEqualTo(greatest);
  }

  @ParameterizedTest
  @CsvSource({"[],0", "'[1, 1, 1]',3", "'[[], [2, 3]]',2"})
  void length_counts(String items, int length) {
    assertThat(of("length", items)).isEqualTo(String.valueOf(length));
  }

  private static String of(String type, String items) {
    return valueOf(
        new TestingWorkflow(
                list("items", items), over("result", type, "", "items"), output("result"))
            .run(),
        "result");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          sum | [1, "a"] | TypeError  | unsupported operand type(s) for +: 'int' and 'str'
          sum | ["a"]    | TypeError  | unsupported operand type(s) for +: 'int' and 'str'
          min | []       | ValueError | min() arg is an empty sequence
          max | [1, "a"] | TypeError  | '>' not supported between instances of 'str' and 'int'
          sorted | [1, "a"] | TypeError | '<' not supported between instances of 'str' and 'int'
          """)
  void what_python_refuses_fails_with_its_words(
      String type, String items, String error, String message) {
    RunError failure =
        errorOf(new TestingWorkflow(list("items", items), over("result", type, "", "items")));

    assertThat(failure.node()).isEqualTo("result");
    assertThat(failure.type()).isEqualTo(error);
    assertThat(failure.message()).isEqualTo(message);
  }

  @ParameterizedTest
  @CsvSource({"sum", "take", "zip", "chain", "enumerate", "length", "sorted"})
  void a_value_that_is_no_sequence_is_refused(String type) {
    RunError failure =
        errorOf(
            new TestingWorkflow(
                node("five", "value", "\"value\": 5", ""),
                over("result", type, type.equals("take") ? "\"n\": 1" : "", "five")));

    assertThat(failure.message()).isEqualTo("items must be a sequence such as a list, was 5");
  }

  private static RunError errorOf(TestingWorkflow workflow) {
    return Objects.requireNonNull(workflow.run().error(), "the run has no error");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          take      | "n": 2      | [1,2]
          take      | "n": 0      | []
          take      | "n": 9      | [1,2,3]
          enumerate |             | [[0,1],[1,2],[2,3]]
          enumerate | "start": -1 | [[-1,1],[0,2],[1,3]]
          batched   | "n": 2      | [[1,2],[3]]
          batched   | "n": 3      | [[1,2,3]]
          batched   | "n": 1      | [[1],[2],[3]]
          """)
  void parts_of_a_list(String type, String params, String result) {
    RunResource run =
        new TestingWorkflow(
                list("items", "[1, 2, 3]"),
                over("result", type, params == null ? "" : params, "items"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource({
    "enumerate,''",
    "batched,'\"n\": 2'",
    "zip,''",
    "chain,''",
    "sorted,''",
    "accumulate,''"
  })
  void of_nothing_comes_nothing(String type, String params) {
    RunResource run =
        new TestingWorkflow(
                list("items", "[]"), over("result", type, params, "items"), output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo("[]");
  }

  @Test
  void zip_ends_with_the_shortest_and_chain_keeps_the_order_of_the_wires() {
    RunResource run =
        new TestingWorkflow(
                list("a", "[1, 2, 3]"),
                list("b", "[\"x\", \"y\"]"),
                over("zipped", "zip", "", "a", "b", "a"),
                over("chained", "chain", "", "b", "a", "b"),
                output("zipped"),
                output("chained"))
            .run();

    assertThat(valueOf(run, "zipped")).isEqualTo("[[1,\"x\",1],[2,\"y\",2]]");
    assertThat(valueOf(run, "chained")).isEqualTo("[\"x\",\"y\",1,2,3,\"x\",\"y\"]");
  }

  @Test
  void zip_gives_tuples_and_sequences_are_read_as_iter_reads_them() {
    RunResource run =
        new TestingWorkflow(
                node("word", "value", "\"value\": \"ab\"", ""),
                node("dict", "value", "\"value\": {\"x\": 1, \"y\": 2}", ""),
                over("zipped", "zip", "", "word", "dict"),
                function("kind", "lambda pair: type(pair).__name__ + pair[0] + pair[1]"),
                calling("result", "map", "", "kind", "zipped"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo("[\"tupleax\",\"tupleby\"]");
  }

  @Test
  void starmap_calls_with_the_elements_of_each_item() {
    RunResource run =
        new TestingWorkflow(
                list("pairs", "[[2, 5], [3, 2], [10, 3]]"),
                function("power", "lambda x, y: x ** y"),
                calling("result", "starmap", "", "power", "pairs"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo("[32,9,1000]");
    assertThat(evaluations(run, "result")).isEqualTo(3);
  }

  @Test
  void starmap_of_an_item_that_has_no_elements_fails_with_its_place() {
    RunError failure =
        errorOf(
            new TestingWorkflow(
                list("pairs", "[[2, 5], 7]"),
                function("power", "lambda x, y: x ** y"),
                calling("result", "starmap", "", "power", "pairs")));

    assertThat(failure.message()).isEqualTo("'int' object is not iterable");
    assertThat(failure.item()).isEqualTo(1);
  }

  @Test
  void flat_map_puts_lists_generators_and_texts_into_one_row() {
    RunResource run =
        new TestingWorkflow(
                list("numbers", "[2, 0, 1]"),
                function(
                    "repeat", "def repeat(n):\n    for i in range(n):\n        yield [n, i]\n"),
                function("word", "lambda n: 'ab' * n"),
                calling("generated", "flat_map", "", "repeat", "numbers"),
                calling("letters", "flat_map", "\"chunksize\": 2", "word", "numbers"),
                output("generated"),
                output("letters"))
            .run();

    assertThat(valueOf(run, "generated")).isEqualTo("[[2,0],[2,1],[1,0]]");
    assertThat(valueOf(run, "letters")).isEqualTo("[\"a\",\"b\",\"a\",\"b\",\"a\",\"b\"]");
  }

  @Test
  void flat_map_crosses_to_other_processes() {
    RunResource run =
        new TestingWorkflow(
                list("numbers", "[2, 3]"),
                function("repeat", "def repeat(n):\n    for i in range(n):\n        yield n\n"),
                node("pool", "process_pool", "\"max_workers\": 1", ""),
                calling("result", "flat_map", "", "repeat", "numbers", "pool"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo("[2,2,3,3,3]");
  }

  @Test
  void what_a_generator_raises_fails_the_flat_map() {
    RunError failure =
        errorOf(
            new TestingWorkflow(
                list("numbers", "[1, 0]"),
                function("parts", "def parts(n):\n    yield 1\n    yield 1 // n\n"),
                calling("result", "flat_map", "", "parts", "numbers")));

    assertThat(failure.type()).isEqualTo("ZeroDivisionError");
    assertThat(failure.item()).isEqualTo(1);
  }

  @Test
  void a_generator_without_end_fails_the_flat_map_and_not_the_process() {
    RunError failure =
        errorOf(
            new TestingWorkflow(
                list("numbers", "[1]"),
                function("for_ever", "def for_ever(n):\n    while True:\n        yield n\n"),
                calling("result", "flat_map", "", "for_ever", "numbers")));

    assertThat(failure.type()).isEqualTo("MemoryError");
  }

  @Test
  void accumulate_gives_every_value_on_the_way() {
    RunResource run =
        new TestingWorkflow(
                list("numbers", "[1, 2, 3, 4]"),
                function("times", "lambda x, y: x * y"),
                over("sums", "accumulate", "", "numbers"),
                calling("products", "accumulate", "\"initial\": 10", "times", "numbers"),
                output("sums"),
                output("products"))
            .run();

    assertThat(valueOf(run, "sums")).isEqualTo("[1,3,6,10]");
    assertThat(evaluations(run, "sums")).isZero();
    assertThat(valueOf(run, "products")).isEqualTo("[10,10,20,60,240]");
    assertThat(evaluations(run, "products")).isEqualTo(4);
  }

  @Test
  void accumulate_of_nothing_gives_the_initial_value_alone() {
    RunResource run =
        new TestingWorkflow(
                list("items", "[]"),
                over("result", "accumulate", "\"initial\": 7", "items"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo("[7]");
  }

  @Test
  void a_fold_that_fails_names_the_item() {
    for (String type : new String[] {"accumulate", "reduce"}) {
      RunError failure =
          errorOf(
              new TestingWorkflow(
                  list("numbers", "[8, 2, 0, 1]"),
                  function("divide", "lambda x, y: x // y"),
                  calling("result", type, "\"initial\": 100", "divide", "numbers")));

      assertThat(failure.type()).isEqualTo("ZeroDivisionError");
      assertThat(failure.item()).isEqualTo(2);
    }
  }

  @Test
  void take_while_ends_at_the_first_item_that_fails_the_test() {
    RunResource run =
        new TestingWorkflow(
                list("numbers", "[1, 2, 9, 1]"),
                function("small", "lambda x: x < 5"),
                calling("result", "take_while", "", "small", "numbers"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo("[1,2]");
    assertThat(evaluations(run, "result")).isEqualTo(3);
  }

  @Test
  void sorted_is_stable_and_reverse_keeps_equal_items_in_order() {
    RunResource run =
        new TestingWorkflow(
                list("words", "[\"ccc\", \"b\", \"aaa\", \"a\", \"cc\"]"),
                function("length", "lambda word: len(word)"),
                over("plain", "sorted", "", "words"),
                calling("by_length", "sorted", "", "length", "words"),
                calling("longest_first", "sorted", "\"reverse\": true", "length", "words"),
                output("plain"),
                output("by_length"),
                output("longest_first"))
            .run();

    assertThat(valueOf(run, "plain")).isEqualTo("[\"a\",\"aaa\",\"b\",\"cc\",\"ccc\"]");
    assertThat(valueOf(run, "by_length")).isEqualTo("[\"b\",\"a\",\"cc\",\"ccc\",\"aaa\"]");
    assertThat(valueOf(run, "longest_first")).isEqualTo("[\"ccc\",\"aaa\",\"cc\",\"b\",\"a\"]");
    assertThat(evaluations(run, "by_length")).isEqualTo(5);
    assertThat(evaluations(run, "plain")).isZero();
  }

  @Test
  void sorted_compares_keys_that_only_one_process_can_hold() {
    RunResource run =
        new TestingWorkflow(
                list("numbers", "[1, 5, 3]"),
                function(
                    "key",
                    "import functools\ndef backwards(a, b):\n    return b - a\n"
                        + "def key(x):\n    return functools.cmp_to_key(backwards)(x)\n"),
                calling("result", "sorted", "", "key", "numbers"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result")).isEqualTo("[5,3,1]");
  }

  @Test
  void group_by_makes_a_dict_in_the_order_in_which_keys_come_up() {
    RunResource run =
        new TestingWorkflow(
                list("words", "[\"pear\", \"fig\", \"plum\", \"kiwi\", \"date\", \"fog\"]"),
                function("first", "lambda word: word[0]"),
                calling("result", "group_by", "", "first", "words"),
                output("result"))
            .run();

    assertThat(valueOf(run, "result"))
        .isEqualTo(
            "{\"p\":[\"pear\",\"plum\"],\"f\":[\"fig\",\"fog\"],\"k\":[\"kiwi\"],\"d\":[\"date\"]}");
    assertThat(evaluations(run, "result")).isEqualTo(6);
  }

  @Test
  void keys_that_are_equal_in_python_make_one_group_and_others_are_refused() {
    RunResource run =
        new TestingWorkflow(
                list("items", "[1, 1.0, true, 2]"),
                function("same", "lambda x: x"),
                calling("result", "group_by", "", "same", "items"),
                over("count", "length", "", "result"),
                output("count"))
            .run();
    assertThat(valueOf(run, "count")).isEqualTo("2");

    RunError failure =
        errorOf(
            new TestingWorkflow(
                list("items", "[[1]]"),
                function("same", "lambda x: x"),
                calling("result", "group_by", "", "same", "items")));
    assertThat(failure.message()).isEqualTo("unhashable type: 'list'");
  }

  @Test
  void a_text_gives_its_lines() {
    RunResource run =
        new TestingWorkflow(
                node("text", "text", "\"text\": \"one\\n two\\r\\n\\nthree\\n\"", ""),
                output("text"))
            .run();

    assertThat(valueOf(run, "text")).isEqualTo("[\"one\",\" two\",\"\",\"three\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "count": 8, "low": 1, "high": 6, "seed": 7   | [3,2,4,6,1,1,5,1]
          "count": 3, "low": 0.0, "high": 1, "seed": 7 | [0.32383276483316237,0.15084917392450192,0.6509344730398537]
          "count": 2, "low": 0, "high": 1, "seed": 7, "method": "uniform" | [0.32383276483316237,0.15084917392450192]
          "count": 0                                   | []
                                                       | [49,97,53,5,33,65,62,51,100,38]
          """)
  void random_numbers_are_those_of_cpython(String params, String numbers) {
    RunResource run =
        new TestingWorkflow(
                node("random", "random", params == null ? "" : params, ""), output("random"))
            .run();

    assertThat(valueOf(run, "random")).isEqualTo(numbers);
    assertThat(report(run, "random").tasks()).isEqualTo(1);
  }

  @Test
  void a_function_wired_to_a_key_may_be_a_built_in_task() {
    RunResource run =
        new TestingWorkflow(
                list("words", "[\"ccc\", \"b\"]"),
                node("length", "task", "\"name\": \"word_length\"", ""),
                calling("result", "sorted", "", "length", "words"),
                output("result"))
            .run();

    assertThat(run.status()).isEqualTo(RunStatus.SUCCEEDED);
    assertThat(valueOf(run, "result")).isEqualTo("[\"b\",\"ccc\"]");
  }
}
