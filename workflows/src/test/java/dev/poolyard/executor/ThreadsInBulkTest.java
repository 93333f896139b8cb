package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.BulkReported;
import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.executor.local.ThreadPerTask;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.IntValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Threads for so many tasks that they are counted instead of told one by one. */
class ThreadsInBulkTest {
  private static final String NAP = "import time\ndef nap():\n    time.sleep(0.1)\n";

  @ParameterizedTest
  @EnumSource(names = {"THREADS", "LOCKED_THREADS"})
  void the_tasks_of_a_node_with_too_many_are_counted(ExecutorKind kind) {
    try (TestingRun run = new TestingRun(kind)) {
      List<TaskFuture> futures = new ArrayList<>();
      for (int i = 0; i < 3; i++) {
        TaskSpec task = run.builtIn("square", new IntValue(i));
        futures.add(run.submit(task.part(i, ThreadPerTask.TOLD_ONE_BY_ONE + 1)));
      }
      futures.forEach(
          future -> assertThat(TestingRun.result(future)).isInstanceOf(Succeeded.class));

      assertThat(run.events(TaskQueued.class)).isEmpty();
      assertThat(run.events(BulkReported.class).getLast().finished()).isEqualTo(3);
    }
  }

  @Test
  void many_that_sleep_are_not_submitted_far_ahead_of_those_that_have_started() {
    int many = 20_000;
    try (TestingRun run = new TestingRun(ExecutorKind.VIRTUAL_THREADS)) {
      List<TaskFuture> futures = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        futures.add(run.submit(run.function(NAP, "nap").part(i, many)));
      }
      futures.forEach(
          future -> assertThat(TestingRun.result(future)).isInstanceOf(Succeeded.class));

      assertThat(run.events(BulkReported.class))
          .allSatisfy(report -> assertThat(report.waiting()).isLessThan(1_000));
      assertThat(run.events(BulkReported.class).getLast().finished()).isEqualTo(many);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"THREADS", "LOCKED_THREADS"})
  void one_of_them_that_prints_is_told_as_a_worker(ExecutorKind kind) {
    try (TestingRun run = new TestingRun(kind)) {
      run.run(run.source("lambda: print('here')").part(0, ThreadPerTask.TOLD_ONE_BY_ONE + 1));

      int lane = run.events(ConsolePrinted.class).getFirst().lane();
      assertThat(run.workers()).extracting(WorkerStarted::lane).contains(lane);
    }
  }

  @ParameterizedTest
  @EnumSource(names = "THREADS")
  void a_node_that_never_says_how_many_there_are_is_counted_in_the_end(ExecutorKind kind) {
    try (TestingRun run = new TestingRun(kind)) {
      List<TaskFuture> futures = new ArrayList<>();
      for (int i = 0; i < ThreadPerTask.TOLD_ONE_BY_ONE + 5; i++) {
        futures.add(run.submit(run.builtIn("square", new IntValue(i))));
      }
      futures.forEach(
          future -> assertThat(TestingRun.result(future)).isInstanceOf(Succeeded.class));

      assertThat(run.events(TaskQueued.class)).hasSize(ThreadPerTask.TOLD_ONE_BY_ONE);
      assertThat(run.events(BulkReported.class).getLast().finished()).isEqualTo(5);
    }
  }
}
