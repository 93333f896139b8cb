package dev.poolyard.task;

import dev.poolyard.language.FunctionException;
import dev.poolyard.language.Host;
import dev.poolyard.language.Library;
import dev.poolyard.language.StoppedException;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What one running task may reach: its worker's identity, its console, its progress, and whether it
 * is to stop. It also knows what its worker is doing at the moment.
 *
 * <p>Made on the thread that runs the task and used by it alone, but for {@link #stop}, {@link
 * #wake} and {@link #state}, which any thread may call at any time.
 */
public final class TaskContext implements Host, WaitingTask {
  private static final long PROGRESS_INTERVAL = TimeUnit.MILLISECONDS.toNanos(20);
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final WorkerIdentity worker;
  private final TaskOutlet outlet;
  private final TaskSpec task;
  private final LiveObjects live;
  private final Library library;
  private final Thread thread = Thread.currentThread();
  private final long deadline;
  private long nextProgress = System.nanoTime();
  private final long[] waited = new long[WorkerState.values().length];
  private final Queue<Runnable> atEnd = new ConcurrentLinkedQueue<>();
  private volatile boolean stopped;
  private volatile WorkerState state = WorkerState.RUNNING;

  /**
   * Begins the context of a task that runs on the current thread from now on.
   *
   * @param live what the task may ask of futures, executors and shared memory
   * @param library what its function shares with others of the process
   */
  TaskContext(
      WorkerIdentity worker, TaskOutlet outlet, TaskSpec task, LiveObjects live, Library library) {
    this.worker = worker;
    this.outlet = outlet;
    this.task = task;
    this.live = live;
    this.library = library;
    this.deadline = System.nanoTime() + task.timeout().toNanos();
  }

  /** Tells the task to stop at its next step; it wakes up if it sleeps. Idempotent. */
  public void stop() {
    stopped = true;
    LockSupport.unpark(thread);
  }

  /** Returns where what the task says goes. */
  public TaskOutlet outlet() {
    return outlet;
  }

  /** Returns what the task may ask of futures, executors and shared memory. */
  public LiveObjects live() {
    return live;
  }

  /** Returns what the worker does at the moment. */
  public WorkerState state() {
    return state;
  }

  @Override
  public TaskSpec task() {
    return task;
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
    state = WorkerState.SLEEPING;
    try {
      do {
        if (stopRequested()) {
          throw new StoppedException();
        }
        LockSupport.parkNanos(this, Math.min(left, untilDeadline()));
        left = span - (System.nanoTime() - start);
      } while (left > 0);
    } finally {
      state = WorkerState.RUNNING;
      waited[WorkerState.SLEEPING.ordinal()] += System.nanoTime() - start;
    }
    if (stopRequested()) {
      throw new StoppedException();
    }
  }

  @Override
  public boolean await(WorkerState reason, BooleanSupplier condition, @Nullable Duration timeout)
      throws StoppedException {
    return await(reason, System.nanoTime(), condition, timeout);
  }

  /**
   * Waits as {@link #await(WorkerState, BooleanSupplier, Duration)} does, in a wait that has begun.
   *
   * @param since when the wait began, by {@link System#nanoTime}: before others could go on
   */
  public boolean await(
      WorkerState reason, long since, BooleanSupplier condition, @Nullable Duration timeout)
      throws StoppedException {
    state = reason;
    try {
      while (!condition.getAsBoolean()) {
        if (stopRequested()) {
          throw new StoppedException();
        }
        long left =
            timeout == null ? Long.MAX_VALUE : timeout.toNanos() - (System.nanoTime() - since);
        if (left <= 0) {
          return false;
        }
        LockSupport.parkNanos(this, Math.min(left, untilDeadline()));
      }
      return true;
    } finally {
      state = WorkerState.RUNNING;
      waited[reason.ordinal()] += System.nanoTime() - since;
    }
  }

  @Override
  public void checkpoint() {
    stopRequested();
  }

  @Override
  public void onEnd(Runnable last) {
    atEnd.add(last);
  }

  /** Ends the task: what it still holds is given back. Idempotent. */
  public void end() {
    for (Runnable last = atEnd.poll(); last != null; last = atEnd.poll()) {
      last.run();
    }
  }

  @Override
  public void wake() {
    LockSupport.unpark(thread);
  }

  @Override
  public Value ask(
      LiveReference target, String method, List<Value> arguments, Map<String, Value> keywords)
      throws FunctionException, StoppedException {
    return live.ask(target, method, arguments, keywords, this);
  }

  /** Returns how long the task has waited for others so far, in nanoseconds. */
  long waitedNanos() {
    return waits().forOthers();
  }

  /** Returns what the task has spent its time on so far while it did not compute. */
  Waits waits() {
    return new Waits(
        waited[WorkerState.WAITING_GIL.ordinal()],
        waited[WorkerState.WAITING_LOCK.ordinal()],
        waited[WorkerState.WAITING_FUTURE.ordinal()],
        waited[WorkerState.SLEEPING.ordinal()]);
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
  public Library library() {
    return library;
  }

  @Override
  public int cpuCount() {
    return CORES;
  }
}
