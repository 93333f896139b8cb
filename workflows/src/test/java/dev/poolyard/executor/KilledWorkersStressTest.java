package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.task.TaskResult.Succeeded;
import dev.poolyard.value.IntValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Worker processes that are killed at random moments cost time and nothing else.
 *
 * <p>{@code -Dpoolyard.kills=100} sets how many rounds there are, however long they take; without
 * it there are as many as fit into some seconds.
 */
class KilledWorkersStressTest {
  private static final String ADD_UP =
      """
      def add_up(n):
          total = 0
          for i in range(n):
              total += i
          return total
      """;
  private static final int LEAST_ROUNDS = Integer.getInteger("poolyard.kills", 3);
  private static final int MOST_ROUNDS = Math.max(100, LEAST_ROUNDS);
  private static final int TASKS = 6;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(15);

  @ParameterizedTest
  @EnumSource(names = {"PROCESS_POOL", "PROCESSES"})
  void the_results_of_pure_tasks_are_complete_and_right(ExecutorKind kind) {
    Random random = new Random(20_261);
    long start = System.nanoTime();
    int rounds = 0;
    int deaths = 0;
    try (TestingRun run = new TestingRun(kind)) {
      while (rounds < MOST_ROUNDS
          && (rounds < LEAST_ROUNDS || System.nanoTime() - start < LONGEST)) {
        rounds++;
        deaths += round(run, random);
      }

      assertThat(run.events(TaskFinished.class))
          .extracting(TaskFinished::task)
          .hasSize(rounds * TASKS)
          .doesNotHaveDuplicates();
    }
    assertThat(deaths).isPositive();
  }

  /** Has tasks done while one worker is killed, and returns how many died. */
  private static int round(TestingRun run, Random random) {
    int exitedBefore = killed(run);
    List<TaskFuture> futures = new ArrayList<>();
    for (int i = 0; i < TASKS; i++) {
      futures.add(
          run.submit(run.function(ADD_UP, "add_up", new IntValue(100_000 + i)).part(i, TASKS)));
    }
    kill(run, random, futures);
    for (int i = 0; i < TASKS; i++) {
      long n = 100_000 + i;
      assertThat(TestingRun.result(futures.get(i)))
          .isInstanceOfSatisfying(
              Succeeded.class,
              result -> assertThat(result.value()).isEqualTo(new IntValue(n * (n - 1) / 2)));
    }
    return killed(run) - exitedBefore;
  }

  /** Kills a worker at a moment that is some number of looks away, if there is one by then. */
  private static void kill(TestingRun run, Random random, List<TaskFuture> futures) {
    int looks = random.nextInt(2_000);
    while (looks-- > 0 || alive(run).isEmpty()) {
      if (futures.stream().allMatch(TaskFuture::isDone)) {
        return;
      }
      Thread.onSpinWait();
    }
    List<Long> alive = alive(run);
    ProcessHandle.of(alive.get(random.nextInt(alive.size())))
        .ifPresent(ProcessHandle::destroyForcibly);
  }

  private static List<Long> alive(TestingRun run) {
    Set<Integer> gone = new HashSet<>();
    run.events(WorkerExited.class).forEach(exited -> gone.add(exited.lane()));
    return run.workers().stream()
        .filter(worker ->
            worker.pid() != ProcessHandle.current().pid() && !gone.contains(worker.lane()))
        .map(worker -> worker.pid())
        .toList();
  }

  private static int killed(TestingRun run) {
    return (int)
        run.events(WorkerExited.class).stream()
            .filter(exited -> exited.reason().startsWith("killed"))
            .count();
  }
}
