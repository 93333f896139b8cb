package dev.poolyard.executor;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskProgressed;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.StrValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every executor tells of its workers and tasks. */
@ParameterizedClass(name = "{0}")
@EnumSource(ExecutorKind.class)
class ReportingContractTest extends ContractTest {
  private static final FloatValue A_MOMENT = new FloatValue(0.05);
  private static final FloatValue A_MINUTE = new FloatValue(50);
  private static final Duration LONG = Duration.ofMinutes(2);

  ReportingContractTest(ExecutorKind kind) {
    super(kind, Sharing.YES);
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
    CompletableFuture<Integer> reported = new CompletableFuture<>();
    future.onDone(_ -> reported.complete(run.events(TaskFinished.class).size()));

    assertThat(reported).succeedsWithin(LONG).isEqualTo(1);
  }

  @Test
  void a_task_runs_on_a_worker_that_was_reported_before() {
    run.run(run.builtIn("square", new IntValue(3)));
    List<RunEvent> events = run.events();
    Set<Integer> lanes =
        run.workers().stream().map(WorkerStarted::lane).collect(toCollection(HashSet::new));
    events.forEach(event -> {
      if (event instanceof WorkerStarted started) {
        lanes.remove(started.lane());
      }
    });

    for (RunEvent event : events) {
      switch (event) {
        case WorkerStarted started -> assertThat(lanes.add(started.lane())).isTrue();
        case TaskStarted started -> assertThat(lanes).contains(started.lane());
        default -> {}
      }
    }
  }

  @Test
  void a_task_knows_its_worker_by_pid_process_and_thread() {
    run.run(run.builtIn("only_sleep", A_MOMENT));

    ConsolePrinted printed = run.events(ConsolePrinted.class).getFirst();
    WorkerStarted worker =
        run.workers().stream()
            .filter(started -> started.lane() == printed.lane())
            .findFirst()
            .orElseThrow();
    assertThat(printed.text())
        .isEqualTo(
            "PID: %d, Process Name: %s, Thread Name: %s"
                .formatted(worker.pid(), worker.processName(), worker.threadName()));
    assertThat(worker.pid() == ProcessHandle.current().pid())
        .isEqualTo(!capabilities().has(Trait.CROSSES_PROCESSES));
  }

  @Test
  void progress_goes_from_0_to_1() {
    run.run(run.builtIn("only_sleep", new FloatValue(0.2)));

    List<Double> fractions =
        run.events(TaskProgressed.class).stream().map(TaskProgressed::fraction).toList();
    assertThat(fractions).isNotEmpty().isSorted().allMatch(f -> f >= 0 && f <= 1);
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
    if (capabilities().has(Trait.NEW_WORKER_PER_TASK)) {
      assertThat(used).hasSize(6);
    } else {
      assertThat(used).hasSizeBetween(1, capabilities().parallelism());
    }
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
  void effort_is_measured_where_the_task_ran() {
    TaskResult result = run.run(run.builtIn("only_sleep", A_MOMENT));

    assertThat(result.effort().evaluations()).isEqualTo(1);
    assertThat(Duration.ofNanos(result.effort().runNanos()))
        .isBetween(Duration.ofMillis(50), Duration.ofSeconds(20));
  }

  @Test
  void a_task_that_fails_is_queued_then_started_then_failed() {
    TaskSpec task = run.source("lambda: 1 // 0");
    run.run(task);

    assertThat(run.eventNames())
        .filteredOn(name -> name.startsWith("Task"))
        .containsExactly("TaskQueued", "TaskStarted", "TaskFailed");
  }

  @Test
  void a_short_result_is_told_and_a_long_one_is_not() {
    run.run(run.source("lambda n: 'x' * n", new IntValue(3)));
    run.run(run.source("lambda n: 'x' * n", new IntValue(3000)));

    assertThat(run.events(TaskFinished.class).getFirst().value()).hasToString("\"xxx\"");
    assertThat(run.events(TaskFinished.class).getLast().value()).isNull();
  }

  @Test
  void a_future_knows_the_lane_of_its_task() {
    TaskFuture future = run.submit(run.builtIn("square", new IntValue(3)));
    TestingRun.result(future);

    assertThat(future.lane()).isEqualTo(run.events(TaskStarted.class).getFirst().lane());
  }

  @Test
  void who_asks_after_the_end_is_told_at_once() {
    TaskFuture future = run.submit(run.builtIn("square", new IntValue(3)));
    TestingRun.result(future);
    List<TaskResult> told = new ArrayList<>();
    future.onDone(told::add);

    assertThat(told).hasSize(1);
    assertThat(future.isDone()).isTrue();
  }

  @Test
  void tasks_are_open_until_they_end() {
    TaskFuture future = run.submit(run.builtIn("only_sleep", A_MINUTE));

    assertThat(run.executor().openTasks()).contains(future);
    future.stop();
    TestingRun.result(future);
    // Whoever asks for the result may get it before others are told.
    await().atMost(LONG).until(() -> !run.executor().openTasks().contains(future));
  }

  @Test
  void the_lines_of_a_task_are_told_in_order_and_before_its_end() {
    run.run(run.function("def f():\n    for i in range(20):\n        print(i)\n", "f"));

    assertThat(run.events(ConsolePrinted.class))
        .extracting(ConsolePrinted::text)
        .containsExactlyElementsOf(IntStream.range(0, 20).mapToObj(Integer::toString).toList());
    assertThat(run.eventNames())
        .filteredOn(name -> name.startsWith("Task") || name.startsWith("Console"))
        .endsWith("ConsolePrinted", "TaskFinished");
  }

  @Test
  void a_worker_belongs_to_its_executors_node() {
    run.run(run.builtIn("square", new IntValue(3)));
    int lane = run.events(TaskStarted.class).getFirst().lane();
    WorkerStarted worker =
        run.workers().stream().filter(started -> started.lane() == lane).findFirst().orElseThrow();

    assertThat(worker.executor()).isEqualTo(worker.kind() == WorkerKind.MAIN ? null : "pool");
    assertThat(worker.kind() == WorkerKind.PROCESS)
        .isEqualTo(capabilities().has(Trait.CROSSES_PROCESSES));
  }

  @Test
  void what_is_copied_costs_serializing_and_nothing_else_does() {
    long before = run.journal().ledger().total().crossing();
    run.run(run.source("lambda x: x", new StrValue("x".repeat(10_000))));
    long spent = run.journal().ledger().total().crossing() - before;

    assertThat(spent > 0).isEqualTo(capabilities().has(Trait.COPIES_VALUES));
  }

  @Test
  void running_and_waiting_are_counted_as_costs() {
    run.run(run.builtIn("only_sleep", A_MOMENT));

    assertThat(run.journal().ledger().total().run()).isGreaterThan(40_000_000);
    assertThat(run.journal().ledger().total().queueWait()).isPositive();
  }
}
