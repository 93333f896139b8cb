package dev.poolyard.executor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.event.TaskFailed;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BuiltInFunction;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.SourceFunction;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every executor does with a task that takes too long. */
@ParameterizedClass(name = "{0}")
@EnumSource(ExecutorKind.class)
class TimeoutContractTest extends ContractTest {
  private static final FloatValue A_MINUTE = new FloatValue(50);

  TimeoutContractTest(ExecutorKind kind) {
    super(kind, Sharing.YES);
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
  void an_error_of_a_timeout_names_the_timeout_and_the_mend() {
    TaskSpec task =
        run.call(new BuiltInFunction("only_sleep", List.of()), Duration.ofMillis(100), A_MINUTE);

    String message = "the task ran longer than its 0.1 s; give its node a larger timeout";
    String killed =
        "the task ran longer than its 0.1 s and did not stop, so its process was killed";
    assertThat(failureOf(run.run(task)).error().message())
        .isIn(
            capabilities().has(Trait.CROSSES_PROCESSES)
                ? List.of(message, killed)
                : List.of(message));
  }

  @Test
  void a_timeout_names_the_item_it_happened_on() {
    Integer item = itemOfTimeout(Duration.ofMillis(100));
    // Where the first item takes that long already, the second has more time.
    for (int seconds = 1; !Integer.valueOf(5).equals(item) && seconds < 30; seconds *= 5) {
      item = itemOfTimeout(Duration.ofSeconds(seconds));
    }

    assertThat(item).isEqualTo(5);
  }

  private @Nullable Integer itemOfTimeout(Duration timeout) {
    TaskSpec task =
        run.items(
                Operation.MAP,
                new SourceFunction("def f(x):\n    while x:\n        pass\n", "f"),
                4,
                new IntValue(0),
                new IntValue(1))
            .timeout(timeout);
    run.run(task);
    return run.events(TaskFailed.class).getLast().error().item();
  }

  @Test
  void a_worker_whose_task_took_too_long_takes_the_next() {
    run.run(
        run.call(new BuiltInFunction("only_sleep", List.of()), Duration.ofMillis(50), A_MINUTE));

    assertThat(valueOf(run.run(run.builtIn("square", new IntValue(6)))))
        .isEqualTo(new IntValue(36));
  }
}
