package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.OpenTasks;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.executor.TaskQueue;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The main thread of the run's main process, as an executor: serial execution, one task after the
 * other in the order of their submission.
 *
 * <p>It starts no thread. The thread that calls {@link #work} is the worker until the executor is
 * closed. Every operator without an executor and every {@code serial} executor runs here.
 */
public final class MainThread implements TaskExecutor {
  private static final int QUEUE_LIMIT = 1_000;

  private final RunJournal journal;
  private final TaskRunner runner;
  private final OpenTasks tasks;
  private final TaskQueue queue = new TaskQueue(QUEUE_LIMIT);

  /** Makes the executor; nothing runs before {@link #work}. */
  public MainThread(RunJournal journal, TaskRunner runner) {
    this.journal = journal;
    this.runner = runner;
    this.tasks = new OpenTasks(journal);
  }

  /**
   * Runs tasks on the current thread until the executor is closed.
   *
   * @param begun called once the worker has been reported, before the first task
   * @throws InterruptedException if the thread is interrupted while no task runs
   */
  public void work(Runnable begun) throws InterruptedException {
    LocalLane lane =
        LocalLane.open(journal, runner, WorkerIdentity.MAIN_THREAD, WorkerKind.MAIN, null, null);
    try {
      begun.run();
      for (TaskFuture next = queue.take(); next != null; next = queue.take()) {
        lane.run(next);
      }
    } finally {
      lane.close();
    }
  }

  @Override
  public Capabilities capabilities() {
    return new Capabilities(1, false, false, QUEUE_LIMIT);
  }

  @Override
  public TaskFuture submit(TaskSpec task) throws InterruptedException {
    TaskFuture future = tasks.open(task);
    queue.put(future);
    return future;
  }

  @Override
  public @Nullable TaskFuture trySubmit(TaskSpec task) {
    if (!queue.hasRoom()) {
      return null;
    }
    TaskFuture future = tasks.open(task);
    queue.add(future);
    return future;
  }

  @Override
  public Collection<TaskFuture> openTasks() {
    return tasks.all();
  }

  @Override
  public void shutdown(boolean cancelFutures, boolean interrupt) {
    tasks.shutdown(cancelFutures, interrupt);
  }

  @Override
  public void close() {
    tasks.shutdown(true, true);
    queue.close();
  }
}
