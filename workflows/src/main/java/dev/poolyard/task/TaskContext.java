package dev.poolyard.task;

import dev.poolyard.language.Host;
import dev.poolyard.language.StoppedException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * What one running task may reach: its worker's identity, its console, its progress, and whether it
 * is to stop.
 *
 * <p>Made on the thread that runs the task and used by it alone, but for {@link #stop}, which any
 * thread may call at any time.
 */
public final class TaskContext implements Host {
  private static final long PROGRESS_INTERVAL = TimeUnit.MILLISECONDS.toNanos(20);
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final WorkerIdentity worker;
  private final TaskOutlet outlet;
  private final Thread thread = Thread.currentThread();
  private final long deadline;
  private long nextProgress = System.nanoTime();
  private long waitedNanos;
  private volatile boolean stopped;

  /** Begins the context of a task that runs on the current thread from now on. */
  public TaskContext(WorkerIdentity worker, TaskOutlet outlet, Duration timeout) {
    this.worker = worker;
    this.outlet = outlet;
    this.deadline = System.nanoTime() + timeout.toNanos();
  }

  /** Tells the task to stop at its next step; it wakes up if it sleeps. Idempotent. */
  public void stop() {
    stopped = true;
    LockSupport.unpark(thread);
  }

  /** Returns whether the task was told to stop, as opposed to having run out of time. */
  public boolean isCancelled() {
    return stopped;
  }

  @Override
  public boolean stopRequested() {
    return stopped || System.nanoTime() - deadline > 0;
  }

  @Override
  public void sleep(double seconds) throws StoppedException {
    long start = System.nanoTime();
    long span = (long) Math.min(seconds * 1e9, Long.MAX_VALUE / 4.0);
    long left = span;
    do {
      if (stopRequested()) {
        throw new StoppedException();
      }
      LockSupport.parkNanos(this, Math.min(left, untilDeadline()));
      left = span - (System.nanoTime() - start);
    } while (left > 0);
    if (stopRequested()) {
      throw new StoppedException();
    }
  }

  /**
   * Waits for others until {@code condition} holds; whoever makes it hold must unpark this thread.
   * The time does not count as the task's own.
   *
   * @param since when the wait began, by {@link System#nanoTime}: before others could go on
   * @throws StoppedException as soon as a stop is requested while the condition does not hold
   */
  public void await(long since, BooleanSupplier condition) throws StoppedException {
    try {
      while (!condition.getAsBoolean()) {
        if (stopRequested()) {
          throw new StoppedException();
        }
        LockSupport.parkNanos(this, untilDeadline());
      }
    } finally {
      waitedNanos += System.nanoTime() - since;
    }
  }

  /** Returns how long the task has waited for others so far, in nanoseconds. */
  long waitedNanos() {
    return waitedNanos;
  }

  /** Returns how long to park at most in order to notice the deadline, in nanoseconds. */
  private long untilDeadline() {
    return Math.max(1, deadline - System.nanoTime() + 1);
  }

  @Override
  public void print(String text) {
    outlet.printed(text);
  }

  @Override
  public void progress(double fraction) {
    long now = System.nanoTime();
    if (now - nextProgress >= 0) {
      nextProgress = now + PROGRESS_INTERVAL;
      outlet.progressed(Math.clamp(fraction, 0.0, 1.0));
    }
  }

  @Override
  public long processId() {
    return worker.pid();
  }

  @Override
  public String processName() {
    return worker.processName();
  }

  @Override
  public String threadName() {
    return worker.threadName();
  }

  @Override
  public long threadIdent() {
    return thread.threadId();
  }

  @Override
  public int cpuCount() {
    return CORES;
  }
}
