package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskRetried;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.SourceFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of tasks whose worker process dies or does not answer. */
@ParameterizedClass(name = "{0}")
@EnumSource(names = {"PROCESSES", "PROCESS_POOL"})
class WorkerDeathTest {
  private static final String ADD_UP =
      """
      def add_up(n):
          total = 0
          for i in range(n):
              total += i
          return total
      """;
  private static final String FOR_EVER = "def f():\n    while True:\n        pass\n";
  private static final String PRINT_AND_LOOP =
      "def f():\n    print('here')\n    while True:\n        pass\n";

  /** So many that the task still runs when its worker ends, on a fast machine too. */
  private static final int MANY = 60_000_000;

  private static final int FEW = 1_000;

  private final TestingRun run;

  WorkerDeathTest(ExecutorKind kind) {
    this.run = new TestingRun(kind);
  }

  @AfterEach
  void close() {
    run.close();
  }

  private TaskSpec addUp(int count) {
    return run.function(ADD_UP, "add_up", new IntValue(count));
  }

  /** Stops the process of the first task before it gets there, so that the task cannot end. */
  private void freezeAtFirstStart() {
    AtomicBoolean frozen = new AtomicBoolean();
    run.reaction(event -> {
      if (event instanceof TaskStarted started && !frozen.getAndSet(true)) {
        freeze(started.lane());
      }
    });
  }

  /** Kills the worker on which a task was started as the {@code count}th. */
  private void killWorkerOfStart(int count) {
    run.awaitEvents(TaskStarted.class, count);
    process(run.events(TaskStarted.class).get(count - 1).lane()).destroyForcibly();
  }

  private ProcessHandle process(int lane) {
    WorkerStarted worker =
        run.workers().stream().filter(started -> started.lane() == lane).findFirst().orElseThrow();
    assertThat(worker.kind()).isEqualTo(WorkerKind.PROCESS);
    return ProcessHandle.of(worker.pid()).orElseThrow();
  }

  @Test
  void a_pure_task_runs_again_on_another_worker() {
    freezeAtFirstStart();
    TaskFuture future = run.submit(addUp(FEW));
    killWorkerOfStart(1);

    assertThat(TestingRun.result(future))
        .isInstanceOfSatisfying(
            Succeeded.class,
            result -> assertThat(result.value()).isEqualTo(new IntValue(FEW * (FEW - 1) / 2)));
    TaskRetried retried = run.events(TaskRetried.class).getFirst();
    assertThat(retried.attempt()).isEqualTo(2);
    assertThat(retried.error().message())
        .matches(
            "worker process Process-1 \\(PID \\d+\\) died while the task ran on it: it was killed"
                + " \\(signal 9\\); the task is pure, so it is run again");
    assertThat(run.events(WorkerExited.class).getFirst().code()).isEqualTo(137);
    assertThat(run.events(TaskFailed.class)).isEmpty();
    assertThat(run.events(TaskStarted.class))
        .extracting(TaskStarted::lane)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void an_impure_task_fails_and_says_why_it_was_not_run_again() {
    TaskFuture future = run.submit(run.function(PRINT_AND_LOOP, "f"));
    run.awaitEvents(ConsolePrinted.class, 1);
    killWorkerOfStart(1);

    Failed failed = (Failed) TestingRun.result(future);
    assertThat(failed.error().type()).isEqualTo("BrokenProcessPool");
    assertThat(failed.error().message())
        .matches(
            "worker process Process-1 \\(PID \\d+\\) died while the task ran on it: it was killed"
                + " \\(signal 9\\); the function is impure \\(calls print on line 2\\), so it was"
                + " not run again");
    assertThat(run.events(TaskRetried.class)).isEmpty();
  }

  @Test
  void a_task_that_costs_three_workers_fails_as_what_kills_them() {
    TaskFuture future = run.submit(run.function(FOR_EVER, "f"));
    killWorkerOfStart(1);
    killWorkerOfStart(2);
    killWorkerOfStart(3);

    Failed failed = (Failed) TestingRun.result(future);
    assertThat(failed.error().type()).isEqualTo("BrokenProcessPool");
    assertThat(failed.error().message()).contains("the task has killed three workers");
    assertThat(run.events(TaskRetried.class)).hasSize(2);
    assertThat(run.events(TaskFailed.class)).hasSize(1);
  }

  @Test
  void the_other_tasks_go_on() {
    TaskFuture killed = run.submit(run.function(PRINT_AND_LOOP, "f"));
    run.awaitEvents(ConsolePrinted.class, 1);
    List<TaskFuture> others =
        IntStream.range(0, 4)
            .mapToObj(i -> run.submit(run.builtIn("square", new IntValue(i))))
            .toList();
    killWorkerOfStart(1);

    assertThat(TestingRun.result(killed)).isInstanceOf(Failed.class);
    assertThat(others).extracting(TestingRun::result).allMatch(Succeeded.class::isInstance);
    assertThat(run.run(run.builtIn("square", new IntValue(9)))).isInstanceOf(Succeeded.class);
  }

  @Test
  void a_task_that_is_told_to_stop_and_whose_process_must_be_killed_for_it_is_cancelled() {
    TaskFuture future = run.submit(run.function(PRINT_AND_LOOP, "f"));
    run.awaitEvents(ConsolePrinted.class, 1);
    freeze(run.events(TaskStarted.class).getFirst().lane());
    future.stop();

    assertThat(TestingRun.result(future))
        .isInstanceOfSatisfying(
            Cancelled.class,
            cancelled -> assertThat(cancelled.reason()).isEqualTo("killed with its process"));
    assertThat(run.run(run.builtIn("square", new IntValue(9)))).isInstanceOf(Succeeded.class);
  }

  @Test
  void a_worker_that_is_stuck_is_killed_when_the_time_of_its_task_is_long_up() {
    freezeAtFirstStart();
    TaskSpec task = run.call(new SourceFunction(FOR_EVER, "f"), Duration.ofMillis(100));

    Failed failed = (Failed) run.run(task);
    assertThat(failed.error().type()).isEqualTo("TimeoutError");
    assertThat(failed.error().message())
        .isEqualTo(
            "the task ran longer than its 0.1 s and did not stop, so its process was killed");
  }

  @Test
  void a_defect_at_the_parents_end_costs_one_task_and_not_its_worker_slot() {
    run.failOnce(ConsolePrinted.class);
    Failed failed = (Failed) run.run(run.source("lambda: print('here')"));

    assertThat(failed.error().type()).isEqualTo("SystemError");
    assertThat(run.run(run.builtIn("square", new IntValue(9)))).isInstanceOf(Succeeded.class);
  }

  @Test
  void a_worker_that_exits_is_replaced_like_one_that_was_killed() {
    freezeAtFirstStart();
    TaskFuture future = run.submit(addUp(MANY));
    run.awaitEvents(TaskStarted.class, 1);
    ProcessHandle process = process(run.events(TaskStarted.class).getFirst().lane());
    process.destroy();
    signal("-CONT", process.pid());

    assertThat(TestingRun.result(future)).isInstanceOf(Succeeded.class);
    assertThat(run.events(TaskRetried.class))
        .singleElement()
        .satisfies(retried ->
            assertThat(retried.error().message()).contains("it was terminated (signal 15)"));
  }

  private void freeze(int lane) {
    long pid = process(lane).pid();
    signal("-STOP", pid);
    Path threads = Path.of("/proc", Long.toString(pid), "task");
    if (Files.exists(threads)) {
      // Each thread stops by itself, a moment after the signal.
      await().atMost(Duration.ofMinutes(1)).until(() -> areAllStopped(threads));
    }
  }

  private static void signal(String signal, long pid) {
    try {
      new ProcessBuilder("kill", signal, Long.toString(pid)).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean areAllStopped(Path threads) throws IOException {
    try (Stream<Path> all = Files.list(threads)) {
      for (Path thread : all.toList()) {
        if (!isStopped(thread)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isStopped(Path thread) throws IOException {
    try {
      String stat = Files.readString(thread.resolve("stat"));
      return stat.substring(stat.lastIndexOf(')')).startsWith(") T");
    } catch (NoSuchFileException e) {
      return true; // It ended while the others were looked at.
    }
  }
}
