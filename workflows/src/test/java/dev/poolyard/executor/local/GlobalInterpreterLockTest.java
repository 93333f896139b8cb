package dev.poolyard.executor.local;

import static org.assertj.core.api.Assertions.assertThat;

import dev.poolyard.executor.local.GlobalInterpreterLock.Contender;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose turn it is, told by a clock that the test sets. */
class GlobalInterpreterLockTest {
  private static final long MILLISECOND = 1_000_000;

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 7 * MILLISECOND);
  private final GlobalInterpreterLock lock = new GlobalInterpreterLock(now::get);
  private final Contender first = new Contender(Thread.currentThread());
  private final Contender second = new Contender(Thread.currentThread());
  private final Contender third = new Contender(Thread.currentThread());

  private List<Contender> holders() {
    return Stream.of(first, second, third).filter(Contender::isHolding).toList();
  }

  private void pass(long milliseconds) {
    now.addAndGet(milliseconds * MILLISECOND);
  }

  @Test
  void a_free_lock_is_taken_at_once_and_a_held_one_by_nobody_else() {
    lock.join(first);
    lock.join(second);

    assertThat(holders()).containsExactly(first);
  }

  @Test
  void nobody_is_asked_to_hand_over_what_nobody_wants() {
    lock.join(first);
    pass(1000);

    assertThat(lock.isDue()).isFalse();
  }

  @Test
  void the_holder_may_keep_it_for_five_milliseconds_once_it_is_wanted() {
    lock.join(first);
    pass(100);
    lock.join(second);
    pass(4);
    assertThat(lock.isDue()).isFalse();
    pass(1);
    assertThat(lock.isDue()).isTrue();
  }

  @Test
  void every_new_holder_has_five_milliseconds_of_its_own() {
    lock.join(first);
    lock.join(second);
    lock.join(third);
    pass(5);
    lock.handOver(first);

    assertThat(lock.isDue()).isFalse();
    pass(5);
    assertThat(lock.isDue()).isTrue();
  }

  @Test
  void it_goes_round_so_that_nobody_starves() {
    lock.join(first);
    lock.join(second);
    lock.join(third);

    lock.handOver(first);
    assertThat(holders()).containsExactly(second);
    lock.handOver(second);
    assertThat(holders()).containsExactly(third);
    lock.handOver(third);
    assertThat(holders()).containsExactly(first);
  }

  @Test
  void who_leaves_lets_the_next_have_it_without_being_asked() {
    lock.join(first);
    lock.join(second);
    lock.leave(first);
    lock.leave(first);

    assertThat(holders()).containsExactly(second);
  }

  @Test
  void who_leaves_the_queue_is_not_waited_for() {
    lock.join(first);
    lock.join(second);
    lock.leave(second);
    pass(100);

    assertThat(lock.isDue()).isFalse();
    lock.handOver(first);
    assertThat(holders()).containsExactly(first);
  }

  @Test
  void when_the_head_of_the_queue_leaves_the_next_ones_time_counts() {
    lock.join(first);
    lock.join(second);
    pass(3);
    lock.join(third);
    lock.leave(second);
    pass(4);
    assertThat(lock.isDue()).isFalse();
    pass(1);
    assertThat(lock.isDue()).isTrue();
  }
}
