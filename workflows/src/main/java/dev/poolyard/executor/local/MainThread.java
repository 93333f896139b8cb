package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.executor.QueueingExecutor;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;

/**
 * The main thread of the run's main process, as an executor: serial execution, one task after the
 * other in the order of their submission.
 *
 * <p>It starts no thread. The thread that calls {@link #work} is the worker until the executor is
 * closed. Every operator without an executor and every {@code serial} executor runs here.
 */
public final class MainThread extends QueueingExecutor {
  private final RunJournal journal;
  private final TaskRunner runner;

  /** Makes the executor; nothing runs before {@link #work}. */
  public MainThread(RunJournal journal, TaskRunner runner) {
    super(journal);
    this.journal = journal;
    this.runner = runner;
  }

  /**
   * Runs tasks on the current thread until the executor is closed.
   *
   * @param begun called once the worker has been reported, before the first task
   * @throws InterruptedException if the thread is interrupted while no task runs
   */
  public void work(Runnable begun) throws InterruptedException {
    LocalLane lane =
        LocalLane.open(
            journal, Interpreter.shared(runner), WorkerIdentity.MAIN_THREAD, WorkerKind.MAIN, null);
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
    return Capabilities.of(1, QUEUE_LIMIT, Trait.FIRST_IN_FIRST_OUT);
  }

  @Override
  protected void accepted(TaskSpec task) {
    // The one worker is there already.
  }

  @Override
  public void close() {
    tasks.shutdown(true, true);
    queue.close();
  }
}
