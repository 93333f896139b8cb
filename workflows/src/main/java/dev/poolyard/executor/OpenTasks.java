package dev.poolyard.executor;

import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskSpec;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The tasks an executor has accepted and not yet ended: opens futures, and cancels or stops what is
 * still open when the executor shuts down. Thread-safe.
 */
public final class OpenTasks {
  private final RunJournal journal;
  private final Set<TaskFuture> open = ConcurrentHashMap.newKeySet();
  private final Set<TaskFuture> initializing = ConcurrentHashMap.newKeySet();
  private volatile boolean shutDown;
  private volatile boolean interrupting;
  private volatile boolean cancelling;
  private volatile @Nullable TaskError abandoned;

  /** Begins with no task open. */
  public OpenTasks(RunJournal journal) {
    this.journal = journal;
  }

  /**
   * Opens the future of a task and reports it as queued.
   *
   * @throws ShutDownException after {@link #shutdown}
   */
  public TaskFuture open(TaskSpec task) {
    return open(task, true);
  }

  /**
   * Opens the future of a task.
   *
   * @param told whether the task is reported by itself, or only counted
   * @throws ShutDownException after {@link #shutdown}
   */
  public TaskFuture open(TaskSpec task, boolean told) {
    if (shutDown) {
      throw new ShutDownException();
    }
    TaskFuture future = new TaskFuture(task, told);
    if (told && task.attempt() == 1) {
      journal.taskQueued(task);
    }
    // Only now may others cancel it, as an end must not be told before the beginning.
    open.add(future);
    future.onDone(_ -> open.remove(future));
    if (cancelling) {
      cancel(future);
    }
    TaskError error = abandoned;
    if (error != null) {
      fail(future, error);
    }
    return future;
  }

  /**
   * Begins the future of an initializer, which is not a task of the run: it is told to stop as
   * running tasks are, and that is all. It is claimed already.
   */
  TaskFuture beginInitializer(TaskSpec initializer) {
    TaskFuture future = new TaskFuture(initializer, false);
    future.claim();
    initializing.add(future);
    future.onDone(_ -> initializing.remove(future));
    if (interrupting) {
      future.stop();
    }
    return future;
  }

  /** Returns the tasks that wait or run at the moment; a copy. */
  public Collection<TaskFuture> all() {
    return List.copyOf(open);
  }

  /** Returns how many tasks wait or run at the moment. */
  public int count() {
    return open.size();
  }

  /** Returns whether new tasks are refused. */
  public boolean isShutDown() {
    return shutDown;
  }

  /**
   * Refuses new tasks from now on.
   *
   * @param cancelFutures whether tasks that have not started are cancelled
   * @param interrupt whether tasks that run are told to stop
   */
  public void shutdown(boolean cancelFutures, boolean interrupt) {
    shutDown = true;
    if (cancelFutures) {
      cancelling = true;
    }
    if (interrupt) {
      interrupting = true;
      initializing.forEach(TaskFuture::stop);
    }
    // All that wait first: a worker whose task is stopped must not begin another meanwhile.
    if (cancelFutures) {
      open.forEach(this::cancel);
    }
    if (interrupt) {
      open.forEach(TaskFuture::stop);
    }
  }

  /** Fails every task that has not started, now and from now on, because no worker can run it. */
  public void abandon(TaskError error) {
    abandoned = error;
    open.forEach(future -> fail(future, error));
  }

  private void fail(TaskFuture future, TaskError error) {
    if (future.claim()) {
      if (future.isTold()) {
        journal.taskCancelledBeforeStart(future.task(), "its pool is broken");
      }
      future.finish(new Failed(error, Effort.NONE));
    }
  }

  private void cancel(TaskFuture future) {
    future.cancel(journal, "before it started");
  }
}
