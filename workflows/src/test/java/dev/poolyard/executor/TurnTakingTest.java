package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.SourceFunction;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of tasks whose threads share a global interpreter lock. */
class TurnTakingTest {
  private static final Duration A_MOMENT = Duration.ofMillis(300);
  private static final FunctionValue LOOP =
      new SourceFunction("def loop():\n    while True:\n        pass\n", "loop");
  private static final FunctionValue CRUNCH =
      new BuiltInFunction("crunch_numbers", List.of(new IntValue(1_000_000_000_000L)));

  @ParameterizedTest
  @EnumSource(names = {"LOCKED_THREADS", "LOCKED_THREAD_POOL"})
  void waiting_for_ones_turn_is_not_running(ExecutorKind kind) {
    try (TestingRun run = new TestingRun(kind)) {
      long start = System.nanoTime();
      TaskSpec loop = run.call(LOOP, A_MOMENT);
      TaskSpec crunch = run.call(CRUNCH, A_MOMENT);
      List<TaskFuture> both = List.of(run.submit(loop), run.submit(crunch));
      long running = 0;
      for (TaskFuture future : both) {
        TaskResult result = TestingRun.result(future);
        assertThat(result.effort().evaluations()).isEqualTo(1);
        running += result.effort().runNanos();
      }
      long wall = System.nanoTime() - start;

      assertThat(running).as("of %,d ns", wall).isBetween(1L, wall + wall / 4);
    }
  }
}
