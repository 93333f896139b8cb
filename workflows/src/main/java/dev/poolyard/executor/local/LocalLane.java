package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.SampledWorker;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.CpuShare;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.task.WorkerState;
import dev.poolyard.value.NotTransferableException;
import org.jspecify.annotations.Nullable;

/**
 * The lane of one thread of this process, opened by that thread and used by it alone, but for what
 * is sampled.
 */
final class LocalLane implements SampledWorker {
  private final RunJournal journal;
  private final Interpreter interpreter;
  private final WorkerIdentity worker;
  private final int lane;
  private final CpuShare cpuShare = new CpuShare(Thread.currentThread());
  private volatile @Nullable TaskContext running;

  private LocalLane(RunJournal journal, Interpreter interpreter, WorkerIdentity worker, int lane) {
    this.journal = journal;
    this.interpreter = interpreter;
    this.worker = worker;
    this.lane = lane;
  }

  /**
   * Reports the current thread as a new worker.
   *
   * @param executor the node of its executor, null for the main thread
   * @param interpreter how its tasks compute
   */
  static LocalLane open(
      RunJournal journal,
      Interpreter interpreter,
      String threadName,
      WorkerKind kind,
      @Nullable String executor) {
    WorkerIdentity worker = identity(threadName);
    int number = journal.workerStarted(worker, kind, executor);
    LocalLane lane = new LocalLane(journal, interpreter, worker, number);
    journal.watch(number, lane);
    return lane;
  }

  /** Returns who a thread of this process is. */
  static WorkerIdentity identity(String threadName) {
    return new WorkerIdentity(
        ProcessHandle.current().pid(), WorkerIdentity.MAIN_PROCESS, threadName);
  }

  /** Runs a task on the current thread, unless somebody has claimed it already. */
  void run(TaskFuture future) {
    if (!future.claim()) {
      return;
    }
    journal.taskStarted(future, lane);
    TaskResult result = compute(future, journal.outlet(future.task(), lane));
    journal.taskEnded(future.task(), lane, result);
    future.finish(result);
  }

  /** Runs an initializer on the current thread; only what it prints is reported. */
  TaskResult initialize(TaskFuture initializer) {
    return compute(initializer, journal.initializerOutlet(lane));
  }

  private TaskResult compute(TaskFuture future, TaskOutlet outlet) {
    TaskContext context;
    try {
      context = interpreter.begin(worker, outlet, future.task());
    } catch (NotTransferableException e) {
      return new Failed(TaskError.of("PicklingError", String.valueOf(e.getMessage())), Effort.NONE);
    }
    future.onStop(context::stop);
    running = context;
    try {
      return interpreter.run(context);
    } finally {
      running = null;
    }
  }

  @Override
  public long task() {
    TaskContext context = running;
    return context == null ? NO_TASK : context.task().id();
  }

  @Override
  public WorkerState state() {
    TaskContext context = running;
    return context == null ? WorkerState.IDLE : context.state();
  }

  @Override
  public @Nullable Double cpu() {
    return cpuShare.read();
  }

  /** Reports that the worker is no more. */
  void close() {
    journal.threadExited(lane, "finished");
  }
}
