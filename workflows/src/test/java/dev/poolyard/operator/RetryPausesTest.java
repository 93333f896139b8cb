package dev.poolyard.operator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.BuiltInFunction;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RetryPausesTest {
  private static final TaskSpec TASK =
      TaskSpec.of(1, "node", Operation.MAP, new BuiltInFunction("square", List.of()), List.of());

  private final RetryPauses pauses = new RetryPauses();

  @Test
  void pauses_double_from_a_twentieth_of_a_second_to_two_seconds() {
    assertThat(
            List.of(2, 3, 4, 5, 6, 7, 8, 9, 100).stream()
                .map(attempt -> TimeUnit.NANOSECONDS.toMillis(RetryPauses.nanosBefore(attempt))))
        .containsExactly(50L, 100L, 200L, 400L, 800L, 1600L, 2000L, 2000L, 2000L);
  }

  @Test
  void a_task_is_given_out_when_its_pause_is_over_and_once_only() {
    TaskSpec second = TASK.nextAttempt();
    pauses.begin(second, 0);

    assertThat(pauses.poll(TimeUnit.MILLISECONDS.toNanos(49))).isNull();
    assertThat(pauses.size()).isEqualTo(1);
    assertThat(pauses.poll(TimeUnit.MILLISECONDS.toNanos(50))).isEqualTo(second);
    assertThat(pauses.poll(TimeUnit.MILLISECONDS.toNanos(50))).isNull();
    assertThat(pauses.size()).isZero();
  }

  @Test
  void the_pause_that_ends_first_is_first_also_where_the_clock_begins_anew() {
    TaskSpec third = TASK.nextAttempt().nextAttempt();
    long begin = Long.MAX_VALUE - TimeUnit.MILLISECONDS.toNanos(60);
    pauses.begin(third, begin);
    pauses.begin(TASK.nextAttempt(), begin);

    assertThat(pauses.poll(begin + TimeUnit.MILLISECONDS.toNanos(200))).isNotEqualTo(third);
    assertThat(pauses.poll(begin + TimeUnit.MILLISECONDS.toNanos(200))).isEqualTo(third);
  }
}
