package dev.poolyard.executor;

import dev.poolyard.task.TaskSpec;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Places for the workers of an executor that gives each task a worker of its own: so many may be
 * alive at once. Thread-safe.
 */
public final class WorkerPlaces {
  private final Semaphore free;

  /**
   * Begins with all places free.
   *
   * @param most how many workers may be alive at once
   */
  public WorkerPlaces(int most) {
    this.free = new Semaphore(most);
  }

  /**
   * Waits for a place and opens a task in it; its worker leaves the place when it has ended.
   *
   * @param told whether the task is reported by itself, or only counted
   * @throws ShutDownException if the executor was shut down; then no place is taken
   * @throws InterruptedException if interrupted while waiting
   */
  public TaskFuture open(OpenTasks tasks, TaskSpec task, boolean told) throws InterruptedException {
    free.acquire();
    return openInPlace(tasks, task, told);
  }

  /**
   * Opens a task in a place if one is free, else returns null.
   *
   * @throws ShutDownException if the executor was shut down; then no place is taken
   */
  public @Nullable TaskFuture tryOpen(OpenTasks tasks, TaskSpec task, boolean told) {
    return free.tryAcquire() ? openInPlace(tasks, task, told) : null;
  }

  private TaskFuture openInPlace(OpenTasks tasks, TaskSpec task, boolean told) {
    try {
      return tasks.open(task, told);
    } catch (RuntimeException e) {
      free.release();
      throw e;
    }
  }

  /** Gives a place back. */
  public void leave() {
    free.release();
  }
}
