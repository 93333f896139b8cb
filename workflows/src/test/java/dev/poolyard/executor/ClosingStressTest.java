package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.value.IntValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Executors that are opened, used and closed at once by several threads leave nothing. */
class ClosingStressTest {
  private static final int MOST_ROUNDS = 60;
  private static final int LEAST_ROUNDS = 2;
  private static final int SUBMITTERS = 3;
  private static final int TASKS = 20;
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(3);

  @ParameterizedTest
  @EnumSource(ExecutorKind.class)
  void every_task_that_was_taken_in_ends(ExecutorKind kind) throws InterruptedException {
    Random random = new Random(kind.ordinal());
    long start = System.nanoTime();
    for (int round = 0;
        round < MOST_ROUNDS && (round < LEAST_ROUNDS || System.nanoTime() - start < LONGEST);
        round++) {
      openUseAndClose(kind, random.nextInt(2_000));
    }
  }

  /** Closing the run checks that each worker was reported to end, and is gone. */
  private static void openUseAndClose(ExecutorKind kind, int looks) throws InterruptedException {
    List<TaskFuture> futures = Collections.synchronizedList(new ArrayList<>());
    try (TestingRun run = new TestingRun(kind)) {
      List<Thread> submitters = new ArrayList<>();
      for (int i = 0; i < SUBMITTERS; i++) {
        submitters.add(Thread.ofPlatform().start(() -> submitUntilRefused(run, futures)));
      }
      for (int i = 0; i < looks; i++) {
        Thread.onSpinWait();
      }
      run.executor().close();
      for (Thread submitter : submitters) {
        submitter.join();
      }
    }
    assertThat(futures).allMatch(TaskFuture::isDone);
  }

  private static void submitUntilRefused(TestingRun run, List<TaskFuture> futures) {
    try {
      for (int i = 0; i < TASKS; i++) {
        futures.add(run.submit(run.builtIn("square", new IntValue(i))));
      }
    } catch (ShutDownException e) {
      // Closed, as it was to be.
      return;
    }
  }
}
