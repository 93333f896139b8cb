package dev.poolyard.executor;

import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A task that was submitted, and its result once there is one.
 *
 * <p>It is pending, then running, then done; who claims a pending one may run or cancel it, and a
 * running one can be told to stop. It is done exactly once, whoever comes first. Thread-safe.
 */
public final class TaskFuture {
  /** The lane of a task that has not started. */
  public static final int NO_LANE = -1;

  private enum State {
    PENDING,
    RUNNING,
    DONE
  }

  private final TaskSpec task;
  private final boolean told;
  private final long submittedNanos = System.nanoTime();
  private State state = State.PENDING;
  private @Nullable TaskResult result;
  private @Nullable Runnable interruption;
  private boolean stopRequested;
  private int lane = NO_LANE;
  private final List<Consumer<TaskResult>> listeners = new ArrayList<>(1);

  /**
   * Begins the pending future of {@code task}.
   *
   * @param told whether the task is reported by itself, or only counted
   */
  public TaskFuture(TaskSpec task, boolean told) {
    this.task = task;
    this.told = told;
  }

  /** Returns whether the task is reported by itself, or only counted. */
  public boolean isTold() {
    return told;
  }

  /** Returns what is to be done. */
  public TaskSpec task() {
    return task;
  }

  /** Returns when it was submitted, on the clock of {@link System#nanoTime}. */
  public long submittedNanos() {
    return submittedNanos;
  }

  /**
   * Claims the task, for the worker that is about to run it or for whoever cancels it.
   *
   * @return false if somebody else was first; then the task is not the caller's to run or to cancel
   */
  public synchronized boolean claim() {
    if (state != State.PENDING) {
      return false;
    }
    state = State.RUNNING;
    return true;
  }

  /** Notes on which lane the task runs. */
  public synchronized void startedOn(int worker) {
    lane = worker;
  }

  /** Returns the lane on which the task runs or ran, {@link #NO_LANE} if it has none. */
  public synchronized int lane() {
    return lane;
  }

  /** Returns whether a worker has it, or somebody who cancels it. */
  public synchronized boolean isRunning() {
    return state == State.RUNNING;
  }

  /** Returns whether it has its result. */
  public synchronized boolean isDone() {
    return state == State.DONE;
  }

  /**
   * Cancels the task if it has not started.
   *
   * @param reason in words, such as {@code before it started}
   * @return whether it is cancelled now, by this call
   */
  public boolean cancel(RunJournal journal, String reason) {
    if (!claim()) {
      return false;
    }
    if (told) {
      journal.taskCancelledBeforeStart(task, reason);
    }
    finish(new TaskResult.Cancelled(reason, TaskResult.Effort.NONE));
    return true;
  }

  /**
   * Says how the running task can be told to stop; if {@link #stop} was called already, tells it at
   * once.
   */
  public void onStop(Runnable interruption) {
    boolean now;
    synchronized (this) {
      this.interruption = interruption;
      now = stopRequested;
    }
    if (now) {
      interruption.run();
    }
  }

  /** Ends the task with its result, unless it has ended already. */
  public void finish(TaskResult result) {
    List<Consumer<TaskResult>> told;
    synchronized (this) {
      if (state == State.DONE) {
        return;
      }
      state = State.DONE;
      this.result = result;
      interruption = null;
      told = List.copyOf(listeners);
      listeners.clear();
    }
    told.forEach(listener -> listener.accept(result));
  }

  /** Tells a running task to stop; a pending one is told when it starts. Idempotent. */
  public void stop() {
    Runnable told;
    synchronized (this) {
      stopRequested = true;
      told = state == State.RUNNING ? interruption : null;
    }
    if (told != null) {
      told.run();
    }
  }

  /** Returns whether it was told to stop. */
  public synchronized boolean isStopRequested() {
    return stopRequested;
  }

  /** Calls {@code listener} with the result, at once if there is one already. */
  public void onDone(Consumer<TaskResult> listener) {
    TaskResult now;
    synchronized (this) {
      now = result;
      if (now == null) {
        listeners.add(listener);
      }
    }
    if (now != null) {
      listener.accept(now);
    }
  }
}
