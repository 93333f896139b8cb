package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.SourceFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** How every executor starts, stops and ends. */
@ParameterizedClass(name = "{0}")
@EnumSource(ExecutorKind.class)
class StoppingContractTest extends ContractTest {
  private static final FloatValue A_MINUTE = new FloatValue(50);
  private static final FloatValue A_MOMENT = new FloatValue(0.05);
  private static final IntValue FOR_LONG = new IntValue(100_000_000_000L);

  StoppingContractTest(ExecutorKind kind) {
    super(kind, Sharing.NO);
  }

  @Test
  void two_tasks_overlap_where_there_are_two_workers_and_only_there() {
    List<TaskFuture> both =
        List.of(
            run.submit(run.builtIn("only_sleep", A_MINUTE).part(0, 2)),
            run.submit(run.builtIn("only_sleep", A_MINUTE).part(1, 2)));
    if (capabilities().parallelism() > 1) {
      run.awaitEvents(ConsolePrinted.class, 2);
      both.forEach(TaskFuture::stop);
    } else {
      run.awaitEvents(ConsolePrinted.class, 1);
      both.getFirst().stop();
      TestingRun.result(both.getFirst());
      both.getLast().stop();
    }
    both.forEach(TestingRun::result);

    assertThat(run.eventNames())
        .filteredOn(name -> name.equals("TaskStarted") || name.equals("TaskCancelled"))
        .startsWith(
            "TaskStarted", capabilities().parallelism() > 1 ? "TaskStarted" : "TaskCancelled");
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
              Cancelled.class, cancelled -> assertThat(cancelled.reason()).isIn(reasonsToEnd()));
    }
  }

  /** A process that does not stop its task soon is killed. */
  private List<String> reasonsToEnd() {
    return capabilities().has(Trait.CROSSES_PROCESSES)
        ? List.of("interrupted", "killed with its process")
        : List.of("interrupted");
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
    int running = capabilities().has(Trait.NEW_WORKER_PER_TASK) ? 3 : capabilities().parallelism();
    int waiting = capabilities().has(Trait.NEW_WORKER_PER_TASK) ? 0 : 2;
    List<TaskFuture> futures = new ArrayList<>();
    for (int i = 0; i < running + waiting; i++) {
      futures.add(run.submit(run.untilOpened().part(i, running + waiting)));
    }
    run.awaitEvents(TaskStarted.class, running);
    run.executor().shutdown(true, false);
    run.open();

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
  void there_is_no_worker_before_the_first_task() {
    assertThat(run.workers()).allMatch(worker -> worker.kind() == WorkerKind.MAIN);
  }

  @Test
  void tasks_start_in_the_order_in_which_they_came_where_that_is_promised() {
    List<TaskFuture> futures =
        IntStream.range(0, 6)
            .mapToObj(i -> run.submit(run.builtIn("square", new IntValue(i))))
            .toList();
    futures.forEach(TestingRun::result);
    List<Long> started = run.events(TaskStarted.class).stream().map(TaskStarted::task).toList();

    assertThat(started).hasSize(6).doesNotHaveDuplicates();
    if (capabilities().has(Trait.FIRST_IN_FIRST_OUT) && capabilities().parallelism() == 1) {
      assertThat(started).isSorted();
    }
  }

  @Test
  void a_task_that_waits_can_be_cancelled_and_one_that_runs_cannot() {
    TaskFuture running = run.submit(run.builtIn("only_sleep", A_MINUTE));
    run.awaitEvents(TaskStarted.class, 1);

    assertThat(running.cancel(run.journal(), "not wanted")).isFalse();
    running.stop();
    assertThat(TestingRun.result(running)).isInstanceOf(Cancelled.class);
  }

  @Test
  void a_task_that_was_cancelled_while_it_waited_never_starts() {
    int busy = capabilities().has(Trait.NEW_WORKER_PER_TASK) ? 0 : capabilities().parallelism();
    List<TaskFuture> before = new ArrayList<>();
    for (int i = 0; i < busy; i++) {
      before.add(run.submit(run.builtIn("only_sleep", A_MINUTE)));
    }
    run.awaitEvents(TaskStarted.class, busy);
    TaskFuture waiting = run.submit(run.builtIn("only_sleep", A_MINUTE));
    boolean cancelled = waiting.cancel(run.journal(), "not wanted");
    before.forEach(TaskFuture::stop);
    waiting.stop();

    assertThat(cancelled || capabilities().has(Trait.NEW_WORKER_PER_TASK)).isTrue();
    assertThat(TestingRun.result(waiting)).isInstanceOf(Cancelled.class);
    assertThat(run.events(TaskStarted.class)).hasSize(cancelled ? busy : busy + 1);
  }

  @Test
  void after_a_shutdown_a_try_is_refused_too() {
    run.executor().shutdown(false, false);

    assertThat(run.executor().isShutDown()).isTrue();
    assertThatThrownBy(() -> run.executor().trySubmit(run.builtIn("square", new IntValue(1))))
        .isInstanceOf(ShutDownException.class);
  }

  @Test
  void a_try_is_taken_in_while_there_is_room() {
    TaskFuture future = run.executor().trySubmit(run.builtIn("square", new IntValue(5)));

    assertThat(future).isNotNull();
    assertThat(valueOf(TestingRun.result(Objects.requireNonNull(future))))
        .isEqualTo(new IntValue(25));
  }

  @Test
  void a_stricter_shutdown_may_follow() {
    TaskFuture future = run.submit(run.builtIn("only_sleep", A_MINUTE));
    run.executor().shutdown(false, false);
    run.awaitEvents(TaskStarted.class, 1);
    run.executor().shutdown(true, true);

    assertThat(TestingRun.result(future)).isInstanceOf(Cancelled.class);
  }

  @Test
  void several_may_close_at_once() {
    TaskFuture future = run.submit(run.builtIn("only_sleep", A_MINUTE));
    concurrently(4, _ -> run.executor().close());

    assertThat(TestingRun.result(future)).isInstanceOf(Cancelled.class);
    assertThat(run.executor().openTasks()).isEmpty();
  }

  @Test
  void a_worker_whose_task_was_stopped_takes_the_next() {
    TaskFuture stopped = run.submit(run.builtIn("only_sleep", A_MINUTE));
    run.awaitEvents(TaskStarted.class, 1);
    stopped.stop();
    TestingRun.result(stopped);

    assertThat(valueOf(run.run(run.builtIn("square", new IntValue(6)))))
        .isEqualTo(new IntValue(36));
  }
}
