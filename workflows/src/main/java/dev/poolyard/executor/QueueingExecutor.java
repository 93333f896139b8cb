package dev.poolyard.executor;

import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskSpec;
import org.jspecify.annotations.Nullable;

/** What all executors do alike whose workers share one queue. */
public abstract class QueueingExecutor extends TrackingExecutor {
  /** How many tasks may wait before {@code submit} blocks. */
  protected static final int QUEUE_LIMIT = 1_000;

  /** The tasks that no worker has taken yet. */
  protected final TaskQueue queue = new TaskQueue(QUEUE_LIMIT);

  /** Begins with an empty queue. */
  protected QueueingExecutor(RunJournal journal) {
    super(journal);
  }

  /** Called with each task that has been accepted, before it is put into the queue. */
  protected abstract void accepted(TaskSpec task);

  @Override
  public final TaskFuture submit(TaskSpec task) throws InterruptedException {
    TaskFuture future = tasks.open(task);
    accepted(task);
    queue.put(future);
    return future;
  }

  @Override
  public final @Nullable TaskFuture trySubmit(TaskSpec task) {
    if (!queue.hasRoom()) {
      return null;
    }
    TaskFuture future = tasks.open(task);
    accepted(task);
    queue.add(future);
    return future;
  }

  /** Fails all that has not started, now and from now on. */
  protected final void breakPool(TaskError error) {
    tasks.abandon(error);
    queue.close();
  }
}
