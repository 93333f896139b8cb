package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.WorkerIdentity;
import org.jspecify.annotations.Nullable;

/** The lane of one thread of this process. Used by that thread alone, but for its creation. */
final class LocalLane {
  private final RunJournal journal;
  private final TaskRunner runner;
  private final WorkerIdentity worker;
  private final int lane;
  private final @Nullable GlobalInterpreterLock lock;

  private LocalLane(
      RunJournal journal,
      TaskRunner runner,
      @Nullable GlobalInterpreterLock lock,
      WorkerIdentity worker,
      int lane) {
    this.journal = journal;
    this.runner = runner;
    this.lock = lock;
    this.worker = worker;
    this.lane = lane;
  }

  /**
   * Reports a new worker.
   *
   * @param executor the node of its executor, null for the main thread
   * @param lock what its tasks hold while they compute, if anything
   */
  static LocalLane open(
      RunJournal journal,
      TaskRunner runner,
      String threadName,
      WorkerKind kind,
      @Nullable String executor,
      @Nullable GlobalInterpreterLock lock) {
    WorkerIdentity worker =
        new WorkerIdentity(ProcessHandle.current().pid(), WorkerIdentity.MAIN_PROCESS, threadName);
    return new LocalLane(
        journal, runner, lock, worker, journal.workerStarted(worker, kind, executor));
  }

  /** Runs a task on the current thread, unless somebody has claimed it already. */
  void run(TaskFuture future) {
    if (!future.claim()) {
      return;
    }
    journal.taskStarted(future, lane);
    TaskContext context = runner.begin(worker, journal.outlet(future.task(), lane), future.task());
    future.onStop(context::stop);
    TaskResult result = compute(context);
    journal.taskEnded(future.task(), lane, result);
    future.finish(result);
  }

  private TaskResult compute(TaskContext context) {
    if (lock == null) {
      return runner.run(context);
    }
    try (LockedHost host = LockedHost.enter(context, lock)) {
      return runner.run(context, host);
    }
  }

  /** Reports that the worker is no more. */
  void close() {
    journal.threadExited(lane, "finished");
  }
}
