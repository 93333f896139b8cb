package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.SetValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.TupleValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every executor does alike with functions and values. */
@ParameterizedClass(name = "{0}")
@EnumSource(ExecutorKind.class)
class TaskExecutorContractTest extends ContractTest {

  TaskExecutorContractTest(ExecutorKind kind) {
    super(kind, Sharing.YES);
  }

  @Test
  void a_task_gives_its_result() {
    assertThat(valueOf(run.run(run.builtIn("square", new IntValue(12)))))
        .isEqualTo(new IntValue(144));
  }

  @Test
  void a_task_in_the_function_language_gives_its_result() {
    assertThat(
            valueOf(run.run(run.source("lambda x, y: x ** y", new IntValue(2), new IntValue(100)))))
        .isEqualTo(IntegerValue.of(BigInteger.TWO.pow(100)));
  }

  @Test
  void a_function_that_raises_fails_its_task_with_type_message_and_traceback() {
    Failed failed = failureOf(run.run(run.source("lambda x: 1 // x", new IntValue(0))));

    assertThat(failed.error().type()).isEqualTo("ZeroDivisionError");
    assertThat(failed.error().message()).isEqualTo("integer division or modulo by zero");
    assertThat(failed.error().traceback())
        .startsWith("Traceback (most recent call last):")
        .contains("line 1");
    assertThat(run.events(TaskFailed.class)).hasSize(1);
  }

  @Test
  void a_failure_names_the_item_it_happened_on() {
    TaskSpec task =
        run.items(
            Operation.MAP,
            new SourceFunction("lambda x: 1 // x", "<lambda>"),
            10,
            new IntValue(2),
            new IntValue(1),
            new IntValue(0),
            new IntValue(3));
    Failed failed = failureOf(run.run(task));

    assertThat(failed.error().itemOffset()).isEqualTo(2);
    assertThat(run.events(TaskFailed.class).getFirst().error().item()).isEqualTo(12);
    assertThat(failed.effort().evaluations()).isEqualTo(3);
  }

  @Test
  void a_worker_survives_the_failure_of_its_task() {
    run.run(run.source("lambda x: 1 // x", new IntValue(0)));

    assertThat(valueOf(run.run(run.builtIn("square", new IntValue(4)))))
        .isEqualTo(new IntValue(16));
  }

  @Test
  void an_unknown_built_in_task_fails_with_a_name_error() {
    assertThat(failureOf(run.run(run.builtIn("no_such_task"))).error().type())
        .isEqualTo("NameError");
  }

  @Test
  void wrong_arguments_fail_with_a_type_error() {
    assertThat(failureOf(run.run(run.source("lambda x: x"))).error().type()).isEqualTo("TypeError");
  }

  @Test
  void values_of_every_type_come_back_unchanged() {
    Value value =
        new TupleValue(
            List.of(
                NoneValue.NONE,
                BoolValue.TRUE,
                new IntValue(Long.MIN_VALUE),
                IntegerValue.of(BigInteger.TEN.pow(40)),
                new FloatValue(-0.1),
                new FloatValue(Double.POSITIVE_INFINITY),
                new StrValue("é\n\"🧵"),
                new ListValue(List.of(new TupleValue(List.of()))),
                new SetValue(List.of(new IntValue(7)), false),
                new SetValue(List.of(new StrValue("x")), true),
                new DictValue(List.of(new DictValue.Entry(new IntValue(1), BoolValue.FALSE)))));

    assertThat(valueOf(run.run(run.source("lambda x: x", value)))).isEqualTo(value);
  }

  @Test
  void what_cannot_be_pickled_stays_in_its_process() {
    TaskResult result = run.run(run.source("lambda x: (lambda y: x + y)", new IntValue(1)));

    if (capabilities().has(Trait.COPIES_VALUES)) {
      assertThat(failureOf(result).error().type()).isEqualTo("PicklingError");
    } else {
      assertThat(valueOf(result)).isNotNull();
    }
  }

  @Test
  void hundreds_of_small_tasks_all_give_their_own_result() {
    int count =
        capabilities().has(Trait.CROSSES_PROCESSES) && capabilities().has(Trait.NEW_WORKER_PER_TASK)
            ? 8
            : 400;
    List<TaskFuture> futures =
        IntStream.range(0, count)
            .mapToObj(i -> run.submit(run.builtIn("square", new IntValue(i))))
            .toList();

    for (int i = 0; i < count; i++) {
      assertThat(valueOf(TestingRun.result(futures.get(i)))).isEqualTo(new IntValue((long) i * i));
    }
    assertThat(run.events(TaskFinished.class))
        .extracting(TaskFinished::task)
        .doesNotHaveDuplicates();
  }

  @Test
  void a_function_may_call_itself_900_deep_and_not_without_end() {
    String depth = "def depth(n):\n    return 0 if n == 0 else 1 + depth(n - 1)\n";
    SourceFunction function = new SourceFunction(depth, "depth");

    assertThat(valueOf(run.run(run.call(function, TaskSpec.DEFAULT_TIMEOUT, new IntValue(900)))))
        .isEqualTo(new IntValue(900));
    Failed failed =
        failureOf(run.run(run.call(function, TaskSpec.DEFAULT_TIMEOUT, new IntValue(1_000_000))));
    assertThat(failed.error().type()).isEqualTo("RecursionError");
  }

  @Test
  void keywords_reach_the_function() {
    TaskSpec task =
        run.source("lambda x, *, y: x - y", new IntValue(10))
            .keywords(Map.of("y", new IntValue(4)));

    assertThat(valueOf(run.run(task))).isEqualTo(new IntValue(6));
  }

  @Test
  void bound_arguments_of_a_built_in_task_come_first() {
    FunctionValue add = new BuiltInFunction("add", List.of(new IntValue(40)));

    assertThat(valueOf(run.run(run.call(add, TaskSpec.DEFAULT_TIMEOUT, new IntValue(2)))))
        .isEqualTo(new IntValue(42));
  }

  @Test
  void a_text_that_is_no_program_fails_with_a_syntax_error() {
    assertThat(failureOf(run.run(run.source("lambda x:"))).error().type()).isEqualTo("SyntaxError");
  }

  @Test
  void an_exception_of_the_programs_own_keeps_its_name() {
    String source =
        "class TooLow(ValueError):\n    pass\ndef f(x):\n    raise TooLow('below ' + str(x))\n";
    Failed failed = failureOf(run.run(run.function(source, "f", new IntValue(3))));

    assertThat(failed.error().type()).isEqualTo("TooLow");
    assertThat(failed.error().message()).isEqualTo("below 3");
  }

  @Test
  void what_a_program_keeps_is_kept_for_one_call_only() {
    String source = "seen = []\ndef f(x):\n    seen.append(x)\n    return len(seen)\n";
    run.run(run.function(source, "f", new IntValue(1)));

    assertThat(valueOf(run.run(run.function(source, "f", new IntValue(2)))))
        .isEqualTo(new IntValue(1));
  }

  @Test
  void what_a_task_does_to_its_arguments_no_other_sees() {
    Value list = new ListValue(List.of(new IntValue(1)));
    String source = "def f(items):\n    items.append(2)\n    return len(items)\n";
    run.run(run.function(source, "f", list));

    assertThat(valueOf(run.run(run.function(source, "f", list)))).isEqualTo(new IntValue(2));
  }

  @Test
  void a_result_of_a_million_characters_arrives_whole() {
    assertThat(valueOf(run.run(run.source("lambda n: 'x' * n", new IntValue(1_000_000)))))
        .isEqualTo(new StrValue("x".repeat(1_000_000)));
  }

  @Test
  void a_function_that_is_an_argument_can_be_called() {
    Value square = new SourceFunction("lambda x: x * x", "<lambda>");

    assertThat(valueOf(run.run(run.source("lambda f, x: f(x)", square, new IntValue(7)))))
        .isEqualTo(new IntValue(49));
  }

  @Test
  void several_threads_may_submit_at_once() {
    TaskFuture[] futures = new TaskFuture[8];
    concurrently(
        futures.length, i -> futures[i] = run.submit(run.builtIn("square", new IntValue(i))));

    for (int i = 0; i < futures.length; i++) {
      assertThat(valueOf(TestingRun.result(futures[i]))).isEqualTo(new IntValue((long) i * i));
    }
  }
}
