package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.RunEvent;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BuiltInFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OpenTasksTest {
  private static final int ROUNDS = 3_000;
  private static final TaskSpec TASK =
      new TaskSpec(
          1,
          "node",
          1,
          TaskSpec.NO_ITEM,
          1,
          Operation.CALL,
          new BuiltInFunction("square", List.of()),
          List.of(),
          Map.of(),
          false,
          TaskSpec.DEFAULT_TIMEOUT);

  /** Opens a task while another thread does something to all open ones; returns what was told. */
  private static List<RunEvent> openWhile(Consumer<OpenTasks> other) throws Exception {
    List<RunEvent> told = new ArrayList<>();
    OpenTasks tasks = new OpenTasks(new RunJournal(told::add));
    CyclicBarrier both = new CyclicBarrier(2);
    Thread opener =
        Thread.ofPlatform()
            .start(() -> {
              await(both);
              try {
                tasks.open(TASK);
              } catch (ShutDownException e) {
                // The other was first.
              }
            });
    await(both);
    other.accept(tasks);
    opener.join();
    return told;
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> names(List<RunEvent> events) {
    return events.stream().map(event -> event.getClass().getSimpleName()).toList();
  }

  @Test
  void a_task_that_is_opened_while_all_are_cancelled_is_queued_then_cancelled_or_else_refused()
      throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(names(openWhile(tasks -> tasks.shutdown(true, false))))
          .isIn(List.of(), List.of("TaskQueued", "TaskCancelled"));
    }
  }

  @Test
  void nothing_waits_any_more_when_the_first_of_those_that_run_is_told_to_stop() throws Exception {
    OpenTasks tasks = new OpenTasks(new RunJournal(_ -> {}));
    List<TaskFuture> waiting = new ArrayList<>();
    List<Boolean> noneWaited = new ArrayList<>();
    for (int i = 0; i < 16; i++) {
      TaskFuture running = tasks.open(TASK);
      running.claim();
      running.onStop(() -> noneWaited.add(waiting.stream().allMatch(TaskFuture::isDone)));
      waiting.add(tasks.open(TASK));
    }
    tasks.shutdown(true, true);

    assertThat(noneWaited).hasSize(16).containsOnly(true);
  }

  @Test
  void a_task_that_is_opened_while_its_pool_breaks_is_queued_then_cancelled() throws Exception {
    for (int round = 0; round < ROUNDS; round++) {
      assertThat(names(openWhile(tasks -> tasks.abandon(TaskError.of("BrokenProcessPool", "")))))
          .containsExactly("TaskQueued", "TaskCancelled");
    }
  }
}
