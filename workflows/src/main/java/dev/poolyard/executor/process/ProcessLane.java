package dev.poolyard.executor.process;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.ExecutorTally;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.WorkerIdentity;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * The lane of one worker process: what runs in it is reported here, its end too, whenever and
 * however it comes. One thread at a time runs tasks; ending may come from any thread.
 */
final class ProcessLane {
  private final RunJournal journal;
  private final TaskRunner runner;
  private final ChildWorker worker;
  private final WorkerIdentity identity;
  private final ExecutorTally tally;
  private final int lane;
  private final CompletableFuture<String> exit;

  /**
   * Reports a new worker.
   *
   * @param runner begins the parent's share of each task
   */
  ProcessLane(
      RunJournal journal,
      TaskRunner runner,
      ChildWorker worker,
      String processName,
      String executor) {
    this.journal = journal;
    this.runner = runner;
    this.tally = journal.ledger().of(executor);
    this.worker = worker;
    this.identity = new WorkerIdentity(worker.pid(), processName, WorkerIdentity.MAIN_THREAD);
    this.lane = journal.workerStarted(identity, WorkerKind.PROCESS, executor);
    this.exit = worker.gone().thenApply(this::reportExit);
  }

  /**
   * Tells the process who it is; comes before its first task. If it died meanwhile, that is told as
   * any death is.
   */
  void introduce() {
    try {
      worker.introduce(identity.processName());
    } catch (IOException e) {
      worker.kill();
    }
  }

  /** Runs a task, unless somebody has claimed it already; a death of the process fails it. */
  void run(TaskFuture future) {
    if (!future.claim()) {
      return;
    }
    journal.taskStarted(future, lane);
    TaskContext context =
        runner.begin(identity, journal.outlet(future.task(), lane), future.task());
    TaskResult result;
    try {
      result = worker.run(future, context, tally);
    } catch (IOException e) {
      worker.kill();
      result = died(exit.join());
    }
    context.end();
    journal.taskEnded(future.task(), lane, result);
    future.finish(result);
  }

  private TaskResult died(String reason) {
    if (worker.wasKilledForStop() || worker.isEnding()) {
      return new Cancelled("killed with its process", Effort.NONE);
    }
    return new Failed(TaskError.of("BrokenProcessPool", describeDeath(reason)), Effort.NONE);
  }

  /** Calls {@code listener} with the reason if the process dies without having been told to. */
  void onDeath(Consumer<String> listener) {
    exit.thenAccept(reason -> {
      if (!worker.isEnding() && !worker.wasKilledForStop()) {
        listener.accept(reason);
      }
    });
  }

  /** Returns what to say of tasks that cannot run any more because this process died. */
  String describeDeath(String reason) {
    return "worker process %s (PID %d) died while a task was running or waiting: it was %s"
        .formatted(identity.processName(), worker.pid(), reason);
  }

  private String reportExit(int code) {
    String reason = worker.isEnding() ? "closed" : ExitStatus.describe(code);
    journal.processExited(lane, code, reason, worker.cpuSeconds());
    return reason;
  }

  /** Tells the process to end and returns at once. Idempotent. */
  void end() {
    worker.end();
  }

  /** Waits until the process is gone and its end was reported. */
  void awaitGone() {
    worker.awaitGone();
    exit.join();
  }
}
