package dev.poolyard.executor;

import dev.poolyard.task.TaskSpec;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Where tasks run: {@code concurrent.futures.Executor} with its workers in view.
 *
 * <p>Every executor reports each of its workers and tasks to its run's {@link RunJournal}, in the
 * order in which things happen, and before the future of the task tells anybody.
 */
public interface TaskExecutor extends AutoCloseable {

  /** Returns what this kind of executor can and cannot do. */
  Capabilities capabilities();

  /**
   * Submits a task. Blocks while more than {@link Capabilities#queueLimit} tasks wait.
   *
   * @throws ShutDownException if the executor was shut down, as Python raises {@code RuntimeError}
   * @throws InterruptedException if interrupted while waiting for room
   */
  TaskFuture submit(TaskSpec task) throws InterruptedException;

  /**
   * Submits a task if it need not wait for room, for a worker that must be able to stop while it
   * waits.
   *
   * @return null if there is no room; there may be some when one of the {@link #openTasks} is done
   * @throws ShutDownException if the executor was shut down
   */
  @Nullable TaskFuture trySubmit(TaskSpec task);

  /** Returns the tasks that wait or run at the moment; a copy. */
  Collection<TaskFuture> openTasks();

  /**
   * Refuses new tasks from now on. Returns at once. Idempotent; a later call may be stricter.
   *
   * @param cancelFutures whether tasks that have not started are cancelled
   * @param interrupt whether tasks that run are told to stop
   */
  void shutdown(boolean cancelFutures, boolean interrupt);

  /** Returns whether new tasks are refused. */
  boolean isShutDown();

  /** Cancels and stops all tasks, ends all workers and waits until they are gone. Idempotent. */
  @Override
  void close();
}
