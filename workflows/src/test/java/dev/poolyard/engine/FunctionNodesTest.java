package dev.poolyard.engine;

import static dev.poolyard.engine.Nodes.calling;
import static dev.poolyard.engine.Nodes.function;
import static dev.poolyard.engine.Nodes.list;
import static dev.poolyard.engine.Nodes.node;
import static dev.poolyard.engine.Nodes.output;
import static dev.poolyard.engine.Nodes.valueOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.ConsoleLine;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Functions made of functions, on threads and in processes; what they give was printed by CPython.
 */
class FunctionNodesTest {
  private static final String FILL =
      function("fill", "def fill(a, b, x, scale=1): return [a, b, x, scale]");

  private static final String SHORTER =
      function("shorter", "def shorter(a, b): return len(a) - len(b)");

  static Stream<String> executors() {
    return Stream.of(
        node("pool", "serial"),
        node("pool", "thread_pool", "\"max_workers\": 2", ""),
        node("pool", "thread_pool", "\"max_workers\": 2, \"gil\": true", ""),
        node("pool", "process_pool", "\"max_workers\": 2", ""));
  }

  @ParameterizedTest
  @MethodSource("executors")
  void a_partial_of_a_partial_has_the_arguments_of_both(String pool) {
    RunResource run =
        new TestingWorkflow(
                pool,
                FILL,
                node("a", "value", "\"value\": \"a\"", ""),
                node(
                    "inner",
                    "partial",
                    "\"kwargs\": {\"scale\": 2}",
                    "\"function\": \"fill\", \"values\": [\"a\"]"),
                node("outer", "partial", "\"args\": [\"b\"]", "\"function\": \"inner\""),
                list("items", "[1, 2]"),
                calling("mapped", "map", "", "outer", "items", "pool"),
                node(
                    "applied",
                    "apply",
                    "\"args\": [3], \"kwargs\": {\"scale\": 9}",
                    "\"function\": \"outer\", \"executor\": \"pool\""),
                output("mapped"),
                output("applied"),
                output("echoed"),
                function("echo", "lambda f: repr(f)[:27] + repr(f)[-20:]"),
                node(
                    "echoed",
                    "apply",
                    "",
                    "\"function\": \"echo\", \"values\": [\"outer\"], \"executor\": \"pool\""))
            .run();

    assertThat(valueOf(run, "mapped")).isEqualTo("[[\"a\",\"b\",1,2],[\"a\",\"b\",2,2]]");
    assertThat(valueOf(run, "applied")).isEqualTo("[\"a\",\"b\",3,9]");
    assertThat(valueOf(run, "echoed"))
        .isEqualTo("\"functools.partial(<function, 'a', 'b', scale=2)\"");
  }

  @ParameterizedTest
  @MethodSource("executors")
  void composed_functions_are_called_from_the_first_to_the_last(String pool) {
    RunResource run =
        new TestingWorkflow(
                pool,
                function("digits", "def digits(n):\n    yield from str(n)"),
                function("count", "lambda texts: sum(1 for _ in texts)"),
                node("square", "task", "\"name\": \"square\"", ""),
                node(
                    "all",
                    "compose",
                    "",
                    "\"functions\": [\"square\", \"square\", \"digits\", \"count\"]"),
                list("items", "[1, 10, 100]"),
                calling("lengths", "map", "", "all", "items", "pool"),
                output("lengths"))
            .run();

    assertThat(valueOf(run, "lengths")).isEqualTo("[1,5,9]");
  }

  @ParameterizedTest
  @MethodSource("executors")
  void a_comparison_becomes_a_key(String pool) {
    RunResource run =
        new TestingWorkflow(
                pool,
                SHORTER,
                node("key", "cmp_to_key", "", "\"function\": \"shorter\""),
                list("items", "[\"ccc\", \"a\", \"bb\", \"dd\", \"\"]"),
                calling("ascending", "sorted", "", "key", "items"),
                calling("descending", "sorted", "\"reverse\": true", "key", "items"),
                calling("keys", "map", "", "key", "items", "pool"),
                node("least", "min", "", "\"items\": \"keys\""),
                function("object", "lambda key: key.obj"),
                node("shortest", "apply", "", "\"function\": \"object\", \"values\": \"least\""),
                output("ascending"),
                output("descending"),
                output("shortest"))
            .run();

    assertThat(valueOf(run, "ascending")).isEqualTo("[\"\",\"a\",\"bb\",\"dd\",\"ccc\"]");
    assertThat(valueOf(run, "descending")).isEqualTo("[\"ccc\",\"bb\",\"dd\",\"a\",\"\"]");
    assertThat(valueOf(run, "shortest")).isEqualTo("\"\"");
  }

  @Test
  void keys_of_comparisons_cannot_be_those_of_a_dict() {
    RunResource run =
        new TestingWorkflow(
                SHORTER,
                node("key", "cmp_to_key", "", "\"function\": \"shorter\""),
                list("items", "[\"a\"]"),
                calling("groups", "group_by", "", "key", "items"))
            .run();

    assertThat(Objects.requireNonNull(run.error()).message())
        .isEqualTo("unhashable type: 'functools.KeyWrapper'");
  }

  @ParameterizedTest
  @MethodSource("executors")
  void the_type_of_the_first_argument_decides(String pool) {
    RunResource run =
        new TestingWorkflow(
                pool,
                function("other", "lambda x: 'object'"),
                function("whole", "lambda x: 'int'"),
                function("many", "lambda x: 'list'"),
                node(
                    "describe",
                    "singledispatch",
                    "\"types\": [\"int\", \"list\"]",
                    "\"functions\": [\"other\", \"whole\", \"many\"]"),
                list("items", "[1, true, 1.5, \"a\", [1], null, {}]"),
                calling("types", "map", "", "describe", "items", "pool"),
                output("types"))
            .run();

    assertThat(valueOf(run, "types"))
        .isEqualTo("[\"int\",\"int\",\"object\",\"object\",\"list\",\"object\",\"object\"]");
  }

  @ParameterizedTest
  @MethodSource("executors")
  void a_wrapped_function_tells_of_each_call_under_its_own_name(String pool) {
    RunResource run =
        new TestingWorkflow(
                pool,
                function("f", "def half(x, by=2): return x / by"),
                node("logged", "wraps", "\"decorator\": \"logged\"", "\"function\": \"f\""),
                node("timed", "wraps", "", "\"function\": \"logged\""),
                node(
                    "applied",
                    "apply",
                    "\"args\": [9], \"kwargs\": {\"by\": 4}",
                    "\"function\": \"timed\", \"executor\": \"pool\""),
                output("applied"))
            .run();

    assertThat(valueOf(run, "applied")).isEqualTo("2.25");
    assertThat(run.console()).extracting(ConsoleLine::text).hasSize(2);
    assertThat(run.console().getFirst().text()).isEqualTo("half(9, by=4) -> 2.25");
    assertThat(run.console().getLast().text()).matches("half took \\d+\\.\\d ms");
  }

  @Test
  void what_a_logged_function_raises_is_told_and_raised() {
    RunResource run =
        new TestingWorkflow(
                function("f", "def half(x): return x / 0"),
                node("logged", "wraps", "\"decorator\": \"logged\"", "\"function\": \"f\""),
                node("applied", "apply", "\"args\": [9]", "\"function\": \"logged\""))
            .run();

    assertThat(Objects.requireNonNull(run.error()).type()).isEqualTo("ZeroDivisionError");
    assertThat(run.console())
        .extracting(ConsoleLine::text)
        .containsExactly("half(9) raised ZeroDivisionError('division by zero')");
  }

  @Test
  void a_retried_function_is_called_four_times_at_most() {
    RunResource run =
        new TestingWorkflow(
                function("f", "def fail(x):\n    print('try')\n    raise ValueError(x)"),
                node("retried", "wraps", "\"decorator\": \"retried\"", "\"function\": \"f\""),
                node("applied", "apply", "\"args\": [7]", "\"function\": \"retried\""))
            .run();

    assertThat(Objects.requireNonNull(run.error()).type()).isEqualTo("ValueError");
    assertThat(run.console()).hasSize(4);
  }

  @ParameterizedTest
  @MethodSource("executors")
  void a_function_can_call_every_kind_of_function_that_it_is_given(String pool) {
    RunResource run =
        new TestingWorkflow(
                pool,
                node("square", "task", "\"name\": \"square\"", ""),
                node("plus", "task", "\"name\": \"add\"", ""),
                node("increment", "partial", "\"args\": [1]", "\"function\": \"plus\""),
                node("both", "compose", "", "\"functions\": [\"square\", \"increment\"]"),
                node("cached", "lru_cache", "", "\"function\": \"both\""),
                node("key", "cmp_to_key", "", "\"function\": \"plus\""),
                node("dispatched", "singledispatch", "", "\"functions\": [\"cached\"]"),
                node("retried", "wraps", "\"decorator\": \"retried\"", "\"function\": \"cached\""),
                function(
                    "use",
                    "def use(*functions):\n"
                        + "    *others, key = functions\n"
                        + "    return [f(3) for f in others] + [key(1) < key(-2)]"),
                node(
                    "used",
                    "apply",
                    "",
                    "\"function\": \"use\", \"executor\": \"pool\", \"values\": [\"square\","
                        + " \"increment\", \"both\", \"cached\", \"dispatched\", \"retried\","
                        + " \"key\"]"),
                output("used"))
            .run();

    assertThat(valueOf(run, "used")).isEqualTo("[9,4,10,10,10,10,true]");
  }

  @ParameterizedTest
  @MethodSource("executors")
  void a_partial_that_a_function_makes_can_leave_it(String pool) {
    RunResource run =
        new TestingWorkflow(
                pool,
                function(
                    "make",
                    "import functools\n"
                        + "def fill(a, b): return [a, b]\n"
                        + "def make(a): return functools.partial(fill, a)"),
                function("call", "lambda f: f(2)"),
                list("items", "[1, 5]"),
                calling("made", "map", "", "make", "items", "pool"),
                calling("called", "map", "", "call", "made", "pool"),
                output("called"))
            .run();

    assertThat(valueOf(run, "called")).isEqualTo("[[1,2],[5,2]]");
  }
}
