package dev.poolyard.live;

import dev.poolyard.executor.TaskFuture;
import java.util.List;

/** Which tasks can go on, as far as is known at one moment. */
public interface Liveness {

  /** Returns whether the task has ended, or may still end. */
  boolean canEnd(TaskFuture task);

  /** Returns whether the running task with this number waits for nothing that cannot come. */
  boolean goesOn(long task);

  /** Returns whether the executor can take another task, now or when one of its tasks ends. */
  boolean takesTasks(String executor);

  /** Returns the running tasks of an executor. */
  List<TaskFuture> runningOn(String executor);

  /**
   * Returns the running tasks of which one must go on before {@code task} can end: itself if it
   * runs, else those that keep the workers of its executor.
   */
  List<TaskFuture> inTheWayOf(TaskFuture task);

  /** Returns whether who will submit a call may still do so. */
  boolean goesOn(Producer producer);

  /** Returns the running tasks of which one must go on before {@code producer} can. */
  List<TaskFuture> inTheWayOf(Producer producer);

  /** Returns the tasks that wait for a worker or run, of all executors. */
  List<TaskFuture> openTasks();
}
