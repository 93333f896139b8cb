package dev.poolyard.executor.process;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Watches over tasks that should have ended long ago, with one thread for all. */
final class Overdue {
  /** How long after its timeout a task may still end by itself. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private static final ScheduledThreadPoolExecutor TIMER = timer();

  private final Future<?> alarm;

  private Overdue(Future<?> alarm) {
    this.alarm = alarm;
  }

  /** Calls {@code onOverdue} when a task that begins now has outlived its timeout by far. */
  static Overdue watch(Duration timeout, Runnable onOverdue) {
    long nanos = timeout.plus(GRACE).toNanos();
    return new Overdue(TIMER.schedule(onOverdue, nanos, TimeUnit.NANOSECONDS));
  }

  /** Stops watching. */
  void cancel() {
    alarm.cancel(false);
  }

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(
            1, work -> Thread.ofPlatform().name("overdue-tasks").daemon().unstarted(work));
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }
}
