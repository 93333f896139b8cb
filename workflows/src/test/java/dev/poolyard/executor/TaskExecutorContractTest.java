package dev.poolyard.executor;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskProgressed;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.FloatValue;
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
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every executor does alike; where kinds differ, their {@link Capabilities} say how. */
@ParameterizedClass(name = "{0}")
@EnumSource(ExecutorKind.class)
class TaskExecutorContractTest {
  private static final FloatValue A_MINUTE = new FloatValue(50);
  private static final FloatValue A_MOMENT = new FloatValue(0.05);
  private static final IntValue FOR_LONG = new IntValue(100_000_000_000L);

  private final ExecutorKind kind;
  private final TestingRun run;

  TaskExecutorContractTest(ExecutorKind kind) {
    this.kind = kind;
    this.run = new TestingRun(kind);
  }

  @AfterEach
  void close() {
    run.close();
  }

  private Capabilities capabilities() {
    return run.executor().capabilities();
  }

  private static Value valueOf(TaskResult result) {
    assertThat(result).isInstanceOf(Succeeded.class);
    return ((Succeeded) result).value();
  }

  private static Failed failureOf(TaskResult result) {
    assertThat(result).isInstanceOf(Failed.class);
    return (Failed) result;
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
  void a_task_is_queued_then_started_then_finished() {
    TaskSpec task = run.builtIn("square", new IntValue(3));
    run.run(task);

    List<RunEvent> ofTask =
        run.events().stream()
            .filter(event ->
                event instanceof TaskQueued
                    || event instanceof TaskStarted
                    || event instanceof TaskFinished)
            .toList();
    assertThat(ofTask)
        .hasExactlyElementsOfTypes(TaskQueued.class, TaskStarted.class, TaskFinished.class);
    assertThat(ofTask).extracting(RunEvent::t).isSorted();
  }

  @Test
  void the_end_of_a_task_is_reported_before_its_future_tells() {
    TaskFuture future = run.submit(run.builtIn("square", new IntValue(3)));
    List<Integer> reported = new ArrayList<>();
    future.onDone(_ -> reported.add(run.events(TaskFinished.class).size()));
    TestingRun.result(future);

    assertThat(reported).containsExactly(1);
  }

  @Test
  void a_task_runs_on_a_worker_that_was_reported_before() {
    run.run(run.builtIn("square", new IntValue(3)));

    Set<Integer> lanes = new HashSet<>();
    for (RunEvent event : run.events()) {
      switch (event) {
        case WorkerStarted started -> assertThat(lanes.add(started.lane())).isTrue();
        case TaskStarted started -> assertThat(lanes).contains(started.lane());
        default -> {}
      }
    }
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
  void a_chunk_maps_each_item_in_order() {
    TaskSpec task =
        run.items(
            Operation.MAP,
            new BuiltInFunction("square", List.of()),
            0,
            new IntValue(1),
            new IntValue(2),
            new IntValue(3));

    assertThat(valueOf(run.run(task)))
        .isEqualTo(new ListValue(List.of(new IntValue(1), new IntValue(4), new IntValue(9))));
  }

  @Test
  void a_chunk_filters_by_pythons_truth() {
    TaskSpec task =
        run.items(
            Operation.FILTER,
            new SourceFunction("lambda x: x", "<lambda>"),
            0,
            new IntValue(0),
            new StrValue(""),
            new StrValue("a"),
            NoneValue.NONE,
            new FloatValue(0.5));

    assertThat(valueOf(run.run(task)))
        .isEqualTo(new ListValue(List.of(new StrValue("a"), new FloatValue(0.5))));
  }

  @Test
  void a_reduction_folds_from_the_left() {
    TaskSpec task =
        run.items(
            Operation.REDUCE,
            new SourceFunction("lambda a, b: a - b", "<lambda>"),
            0,
            new IntValue(10),
            new IntValue(3),
            new IntValue(2));

    assertThat(valueOf(run.run(task))).isEqualTo(new IntValue(5));
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

    if (capabilities().crossesProcesses()) {
      assertThat(failureOf(result).error().type()).isEqualTo("PicklingError");
    } else {
      assertThat(valueOf(result)).isNotNull();
    }
  }

  @Test
  void a_task_knows_its_worker_by_pid_process_and_thread() {
    run.run(run.builtIn("only_sleep", A_MOMENT));

    ConsolePrinted printed = run.events(ConsolePrinted.class).getFirst();
    WorkerStarted worker =
        run.events(WorkerStarted.class).stream()
            .filter(started -> started.lane() == printed.lane())
            .findFirst()
            .orElseThrow();
    assertThat(printed.text())
        .isEqualTo(
            "PID: %d, Process Name: %s, Thread Name: %s"
                .formatted(worker.pid(), worker.processName(), worker.threadName()));
    assertThat(worker.pid() == ProcessHandle.current().pid())
        .isEqualTo(!capabilities().crossesProcesses());
  }

  @Test
  void progress_goes_from_0_to_1() {
    run.run(run.builtIn("only_sleep", new FloatValue(0.2)));

    List<Double> fractions =
        run.events(TaskProgressed.class).stream().map(TaskProgressed::fraction).toList();
    assertThat(fractions).isNotEmpty().isSorted().allMatch(f -> f >= 0 && f <= 1);
  }

  @Test
  void two_tasks_overlap_where_there_are_two_workers_and_only_there() {
    TaskFuture first = run.submit(run.builtIn("only_sleep", new FloatValue(0.4)));
    TaskFuture second = run.submit(run.builtIn("only_sleep", new FloatValue(0.4)));
    TestingRun.result(first);
    TestingRun.result(second);

    List<String> order =
        run.eventNames().stream()
            .filter(name -> name.equals("TaskStarted") || name.equals("TaskFinished"))
            .toList();
    if (capabilities().parallelism() > 1 && kind != ExecutorKind.SPAWNED_PROCESS_POOL) {
      assertThat(order).startsWith("TaskStarted", "TaskStarted");
    } else if (capabilities().parallelism() == 1) {
      assertThat(order).startsWith("TaskStarted", "TaskFinished");
    }
  }

  @Test
  void no_more_workers_are_started_than_it_may_have() {
    List<TaskFuture> futures =
        IntStream.range(0, 6)
            .mapToObj(_ -> run.submit(run.builtIn("only_sleep", A_MOMENT)))
            .toList();
    futures.forEach(TestingRun::result);

    Set<Integer> used =
        run.events(TaskStarted.class).stream().map(TaskStarted::lane).collect(toSet());
    if (capabilities().newWorkerPerTask()) {
      assertThat(used).hasSize(6);
    } else {
      assertThat(used).hasSizeBetween(1, capabilities().parallelism());
    }
  }

  @Test
  void hundreds_of_small_tasks_all_give_their_own_result() {
    int count = capabilities().crossesProcesses() && capabilities().newWorkerPerTask() ? 8 : 400;
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
  void a_printed_line_is_cut_where_it_would_flood_the_console() {
    run.run(run.source("lambda n: print('x' * n)", new IntValue(1_000_000)));

    assertThat(run.events(ConsolePrinted.class).getFirst().text())
        .hasSizeLessThan(11_000)
        .endsWith("more characters]");
  }

  @Test
  void a_message_of_an_error_is_cut_where_it_would_flood_the_events() {
    String source = "def fail(n):\n    raise ValueError('x' * n)\n";
    run.run(
        run.call(
            new SourceFunction(source, "fail"), TaskSpec.DEFAULT_TIMEOUT, new IntValue(1_000_000)));

    RunError error = run.events(TaskFailed.class).getFirst().error();
    assertThat(error.message()).hasSizeLessThan(101_000).endsWith("more characters]");
    assertThat(error.traceback()).hasSizeLessThan(101_000);
  }

  @Test
  void the_console_keeps_ten_thousand_lines_and_says_when_it_is_full() {
    String flood = "def flood():\n    for i in range(12000):\n        print(i)\n";
    run.run(run.call(new SourceFunction(flood, "flood"), TaskSpec.DEFAULT_TIMEOUT));

    assertThat(run.events(ConsolePrinted.class))
        .hasSize(10_000)
        .last()
        .satisfies(line -> assertThat(line.text()).contains("console is full"));
  }

  @Test
  void a_task_that_takes_longer_than_its_timeout_fails_with_a_timeout_error() {
    TaskSpec task =
        run.call(new BuiltInFunction("only_sleep", List.of()), Duration.ofMillis(100), A_MINUTE);

    assertThat(failureOf(run.run(task)).error().type()).isEqualTo("TimeoutError");
  }

  @Test
  void a_computation_that_takes_longer_than_its_timeout_fails_too() {
    TaskSpec task =
        run.call(
            new SourceFunction("def f():\n    while True:\n        pass\n", "f"),
            Duration.ofMillis(100));

    assertThat(failureOf(run.run(task)).error().type()).isEqualTo("TimeoutError");
  }

  @Test
  void an_interrupted_sleep_ends_promptly_as_cancelled() {
    TaskFuture future = run.submit(run.builtIn("only_sleep", A_MINUTE));
    run.awaitEvents(ConsolePrinted.class, 1);
    run.executor().shutdown(true, true);

    assertThat(TestingRun.result(future)).isInstanceOf(Cancelled.class);
    assertThat(run.events(TaskCancelled.class)).hasSize(1);
  }

  @Test
  void a_task_that_is_told_to_stop_as_it_starts_ends_as_interrupted() {
    for (int round = 0; round < 5; round++) {
      TaskFuture future = run.submit(run.builtIn("only_sleep", new IntValue(40)));
      future.stop();

      assertThat(TestingRun.result(future))
          .isInstanceOfSatisfying(
              Cancelled.class,
              cancelled -> assertThat(cancelled.reason()).isEqualTo("interrupted"));
    }
  }

  @Test
  void an_interrupted_computation_ends_promptly_as_cancelled() {
    TaskFuture future = run.submit(run.builtIn("crunch_numbers", FOR_LONG));
    run.awaitEvents(ConsolePrinted.class, 1);
    run.executor().shutdown(true, true);

    assertThat(TestingRun.result(future)).isInstanceOf(Cancelled.class);
  }

  @Test
  void an_interrupted_loop_in_the_function_language_ends_promptly_as_cancelled() {
    TaskFuture future =
        run.submit(
            run.call(
                new SourceFunction(
                    "def f():\n    print('looping')\n    while True:\n        pass\n", "f"),
                TaskSpec.DEFAULT_TIMEOUT));
    run.awaitEvents(ConsolePrinted.class, 1);
    run.executor().shutdown(true, true);

    assertThat(TestingRun.result(future)).isInstanceOf(Cancelled.class);
  }

  @Test
  void cancelling_futures_ends_those_that_wait_and_lets_those_that_run_finish() {
    int running = capabilities().newWorkerPerTask() ? 3 : capabilities().parallelism();
    int waiting = capabilities().newWorkerPerTask() ? 0 : 2;
    List<TaskFuture> futures = new ArrayList<>();
    for (int i = 0; i < running + waiting; i++) {
      futures.add(run.submit(run.builtIn("only_sleep", new FloatValue(1))));
    }
    run.awaitEvents(TaskStarted.class, running);
    run.executor().shutdown(true, false);

    List<TaskResult> results = futures.stream().map(TestingRun::result).toList();
    assertThat(results.subList(0, running)).allMatch(Succeeded.class::isInstance);
    assertThat(results.subList(running, running + waiting))
        .allSatisfy(result ->
            assertThat(result)
                .isInstanceOfSatisfying(
                    Cancelled.class,
                    cancelled -> assertThat(cancelled.reason()).isEqualTo("before it started")));
    assertThat(run.events(TaskCancelled.class))
        .hasSize(waiting)
        .allSatisfy(cancelled -> assertThat(cancelled.lane()).isNull());
  }

  @Test
  void a_shutdown_that_cancels_nothing_lets_everything_finish() {
    List<TaskFuture> futures =
        IntStream.range(0, 4)
            .mapToObj(_ -> run.submit(run.builtIn("only_sleep", A_MOMENT)))
            .toList();
    run.executor().shutdown(false, false);

    futures.forEach(future -> assertThat(TestingRun.result(future)).isInstanceOf(Succeeded.class));
  }

  @Test
  void after_a_shutdown_a_submit_is_refused_in_pythons_words() {
    run.executor().shutdown(false, false);

    assertThatThrownBy(() -> run.executor().submit(run.builtIn("square", new IntValue(1))))
        .isInstanceOf(ShutDownException.class)
        .hasMessage("cannot schedule new futures after shutdown");
  }

  @Test
  void closing_stops_what_runs_and_can_be_repeated() {
    TaskFuture future = run.submit(run.builtIn("only_sleep", A_MINUTE));
    run.awaitEvents(ConsolePrinted.class, 1);
    run.executor().close();
    run.executor().close();

    assertThat(TestingRun.result(future)).isInstanceOf(Cancelled.class);
  }

  @Test
  void closing_an_executor_that_was_never_used_leaves_nothing() {
    run.executor().close();

    assertThat(run.events(TaskStarted.class)).isEmpty();
  }

  @Test
  void effort_is_measured_where_the_task_ran() {
    TaskResult result = run.run(run.builtIn("only_sleep", A_MOMENT));

    assertThat(result.effort().evaluations()).isEqualTo(1);
    assertThat(Duration.ofNanos(result.effort().runNanos()))
        .isBetween(Duration.ofMillis(50), Duration.ofSeconds(20));
  }
}
