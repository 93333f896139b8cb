package dev.poolyard.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.value.BoolValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.LiveKind;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What functions can do with futures, executors and shared memory that they are given. */
class LiveObjectsTest {
  private static final LiveReference FUTURE = new LiveReference(LiveKind.FUTURE, "f");
  private static final LiveReference EXECUTOR = new LiveReference(LiveKind.EXECUTOR, "pool");
  private static final LiveReference COUNTER = new LiveReference(LiveKind.COUNTER, "hits");
  private static final LiveReference ARRAY = new LiveReference(LiveKind.ARRAY, "grid");
  private static final LiveReference CHANNEL = new LiveReference(LiveKind.CHANNEL, "mail");

  /** One question as the host heard it. */
  private record Asked(
      LiveReference target, String method, List<Value> arguments, Map<String, Value> keywords) {
    static Asked of(LiveReference target, String method, Value... arguments) {
      return new Asked(target, method, List.of(arguments), Map.of());
    }
  }

  private final List<Asked> asked = new ArrayList<>();

  private Value run(String source, TestingHost.LiveAnswers answers, Value... arguments)
      throws Exception {
    Program program = Program.compile(source);
    TestingHost host =
        new TestingHost()
            .answering((target, method, positional, keywords) -> {
              asked.add(new Asked(target, method, positional, keywords));
              return answers.ask(target, method, positional, keywords);
            });
    return program.function(program.defaultName()).call(List.of(arguments), Map.of(), host);
  }

  private static TestingHost.LiveAnswers always(Value answer) {
    return (_, _, _, _) -> answer;
  }

  @Test
  void a_function_waits_for_the_result_of_a_future_with_or_without_a_timeout() throws Exception {
    Value sum =
        run(
            "lambda f: f.result() + f.result(0.5) + f.result(timeout=2)",
            always(new IntValue(7)),
            FUTURE);

    assertThat(sum).isEqualTo(new IntValue(21));
    assertThat(asked)
        .containsExactly(
            Asked.of(FUTURE, "result", NoneValue.NONE),
            Asked.of(FUTURE, "result", new FloatValue(0.5)),
            Asked.of(FUTURE, "result", new IntValue(2)));
  }

  @Test
  void what_a_future_refuses_is_raised_with_its_type_so_that_it_can_be_caught() throws Exception {
    String source =
        """
        def f(future):
            try:
                return future.result(1)
            except TimeoutError as error:
                return type(error).__name__
        """;

    Value caught =
        run(
            source,
            (_, _, _, _) -> {
              throw new FunctionException("TimeoutError", "", "");
            },
            FUTURE);

    assertThat(caught).isEqualTo(new StrValue("TimeoutError"));
  }

  @Test
  void an_exception_that_no_program_can_name_is_caught_as_an_exception() throws Exception {
    String source =
        """
        def f(future):
            try:
                return future.result()
            except Exception as error:
                return f"{type(error).__name__}: {error}"
        """;

    Value caught =
        run(
            source,
            (_, _, _, _) -> {
              throw new FunctionException("BrokenProcessPool", "a worker died", "");
            },
            FUTURE);

    assertThat(caught).isEqualTo(new StrValue("BrokenProcessPool: a worker died"));
  }

  @Test
  void a_function_submits_another_one_by_its_source() throws Exception {
    String source =
        """
        def square(x):
            return x * x

        def f(executor):
            return executor.submit(square, 3)
        """;

    assertThat(run(source, always(FUTURE), EXECUTOR)).isEqualTo(FUTURE);
    assertThat(asked)
        .containsExactly(
            Asked.of(EXECUTOR, "submit", new SourceFunction(source, "square"), new IntValue(3)));
  }

  @Test
  void a_built_in_function_is_submitted_as_a_lambda_that_calls_it() throws Exception {
    run("lambda executor: executor.submit(pow, 5, 2)", always(FUTURE), EXECUTOR);

    SourceFunction submitted = (SourceFunction) asked.getFirst().arguments().getFirst();
    Value result =
        Program.compile(submitted.source())
            .function(submitted.name())
            .call(List.of(new IntValue(5), new IntValue(2)), Map.of(), new TestingHost());
    assertThat(result).isEqualTo(new IntValue(25));
  }

  @Test
  void a_closure_cannot_be_submitted_and_the_error_says_what_can() {
    String source =
        """
        def f(executor):
            n = 3
            return executor.submit(lambda x: x * n, 2)
        """;

    assertThatThrownBy(() -> run(source, always(FUTURE), EXECUTOR))
        .hasMessageStartingWith("TypeError: cannot submit <function f.<locals>.<lambda>")
        .hasMessageContaining("defined at the top of its source");
  }

  @Test
  void map_of_an_executor_submits_all_calls_and_then_waits_for_each() throws Exception {
    String source =
        """
        def double(x):
            return 2 * x

        def f(executor):
            return list(executor.map(double, [1, 2, 3]))
        """;

    Value results =
        run(
            source,
            (_, method, arguments, _) ->
                method.equals("submit")
                    ? new LiveReference(LiveKind.FUTURE, ((IntValue) arguments.get(1)).value() + "")
                    : new IntValue(10),
            EXECUTOR);

    assertThat(results)
        .isEqualTo(new ListValue(List.of(new IntValue(10), new IntValue(10), new IntValue(10))));
    assertThat(asked)
        .extracting(Asked::method)
        .containsExactly("submit", "submit", "submit", "result", "result", "result");
  }

  @Test
  void when_a_result_of_map_fails_the_calls_after_it_are_cancelled() throws Exception {
    String source =
        """
        def f(executor):
            try:
                return list(executor.map(abs, [1, 2, 3]))
            except ValueError:
                return "failed"
        """;

    Value outcome =
        run(
            source,
            (_, method, _, _) ->
                switch (method) {
                  case "submit" -> FUTURE;
                  case "cancel" -> BoolValue.TRUE;
                  default -> throw new FunctionException("ValueError", "no", "");
                },
            EXECUTOR);

    assertThat(outcome).isEqualTo(new StrValue("failed"));
    assertThat(asked)
        .extracting(Asked::method)
        .containsExactly("submit", "submit", "submit", "result", "cancel", "cancel");
  }

  @Test
  void a_counter_is_added_to_read_and_locked() throws Exception {
    String source =
        """
        def f(counter):
            counter.add()
            counter.add(5)
            with counter.lock():
                return counter.value
        """;

    assertThat(run(source, always(new IntValue(6)), COUNTER)).isEqualTo(new IntValue(6));
    LiveReference lock = new LiveReference(LiveKind.LOCK, "hits");
    assertThat(asked)
        .containsExactly(
            Asked.of(COUNTER, "add", NoneValue.NONE),
            Asked.of(COUNTER, "add", new IntValue(5)),
            Asked.of(lock, "acquire"),
            Asked.of(COUNTER, "value"),
            Asked.of(lock, "release"));
  }

  @Test
  void a_lock_is_given_back_when_the_block_fails() {
    assertThatThrownBy(() ->
            run("def f(c):\n    with c.lock():\n        1 / 0\n", always(NoneValue.NONE), COUNTER))
        .hasMessageContaining("ZeroDivisionError");
    assertThat(asked).extracting(Asked::method).containsExactly("acquire", "release");
  }

  @Test
  void an_array_has_a_length_and_elements_that_can_be_set_and_gone_through() throws Exception {
    String source =
        """
        def f(array):
            array[1] = 4
            array.add(0, 2)
            return len(array), array[-1], sum(array)
        """;

    Value result =
        run(source, (_, method, _, _) -> new IntValue(method.equals("__len__") ? 3 : 5), ARRAY);

    assertThat(result)
        .hasToString(
            "TupleValue[elements=[IntValue[value=3], IntValue[value=5], IntValue[value=15]]]");
    assertThat(asked)
        .contains(
            Asked.of(ARRAY, "__setitem__", new IntValue(1), new IntValue(4)),
            Asked.of(ARRAY, "add", new IntValue(0), new IntValue(2)),
            Asked.of(ARRAY, "__getitem__", new IntValue(-1)));
  }

  @Test
  void a_channel_carries_copies_of_values() throws Exception {
    Value got =
        run(
            "def f(c):\n    c.put([1])\n    return c.get(), c.get(timeout=1)\n",
            always(new ListValue(List.of(new IntValue(1)))),
            CHANNEL);

    assertThat(asked.getFirst())
        .isEqualTo(Asked.of(CHANNEL, "put", new ListValue(List.of(new IntValue(1)))));
    assertThat(got)
        .hasToString(
            "TupleValue[elements=[ListValue[elements=[IntValue[value=1]]], "
                + "ListValue[elements=[IntValue[value=1]]]]]");
  }

  @Test
  void a_stop_while_a_function_waits_stops_the_function() {
    assertThatThrownBy(() ->
            run(
                "lambda f: f.result()",
                (_, _, _, _) -> {
                  throw new StoppedException();
                },
                FUTURE))
        .isInstanceOf(StoppedException.class);
  }

  @Test
  void a_reference_shows_what_it_is_and_equals_another_to_the_same_object() throws Exception {
    Value shown =
        run(
            "lambda a, b, c: (repr(a), a == b, a == c, type(a).__name__)",
            always(NoneValue.NONE),
            FUTURE,
            FUTURE,
            new LiveReference(LiveKind.FUTURE, "g"));

    assertThat(shown)
        .hasToString(
            "TupleValue[elements=[StrValue[value=<Future f>], TRUE, "
                + "FALSE, StrValue[value=Future]]]");
  }

  @Test
  void what_the_objects_have_not_is_an_attribute_error_and_wrong_arguments_a_type_error() {
    assertThatThrownBy(() -> run("lambda f: f.append", always(NoneValue.NONE), FUTURE))
        .hasMessageContaining("AttributeError: 'Future' object has no attribute 'append'");
    assertThatThrownBy(() -> run("lambda f: f.result(1, 2)", always(NoneValue.NONE), FUTURE))
        .hasMessageContaining("TypeError");
    assertThatThrownBy(
            () -> run("lambda c: setattr(c, 'value', 1)", always(NoneValue.NONE), COUNTER))
        .hasMessageContaining("not writable");
    assertThatThrownBy(() -> run("lambda a: a['x']", always(NoneValue.NONE), ARRAY))
        .hasMessageContaining("array indices must be integers, not str");
  }
}
