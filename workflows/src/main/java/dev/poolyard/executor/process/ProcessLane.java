package dev.poolyard.executor.process;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.ExecutorTally;
import dev.poolyard.executor.RunJournal;
import dev.poolyard.executor.SampledWorker;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.Seconds;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Cancelled;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskResult.Failed;
import dev.poolyard.task.TaskRunner;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.task.WorkerState;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The lane of one worker process: what runs in it is reported here, its end too, whenever and
 * however it comes. One thread at a time runs tasks; ending may come from any thread.
 */
final class ProcessLane implements SampledWorker {
  private final RunJournal journal;
  private final TaskRunner runner;
  private final ChildWorker worker;
  private final WorkerIdentity identity;
  private final ExecutorTally tally;
  private final int lane;
  private final CompletableFuture<String> exit;
  private volatile String whyEnded = "closed";

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
    journal.watch(lane, this);
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

  /**
   * Runs a claimed task and ends it, whatever comes, but for a death of the process that nobody
   * asked for: then the task has not ended, and it is the caller's to decide what becomes of it.
   */
  Optional<WorkerDeath> run(TaskFuture future) {
    journal.taskStarted(future, lane);
    TaskResult result;
    try {
      result = compute(future, journal.outlet(future.task(), lane));
    } catch (IOException e) {
      worker.kill();
      String reason = exit.join();
      TaskResult expected = resultOfExpectedDeath(future);
      if (expected == null) {
        return Optional.of(new WorkerDeath(lane, who(), reason, worker.wasReached()));
      }
      result = expected;
    }
    journal.taskEnded(future.task(), lane, result);
    future.finish(result);
    return Optional.empty();
  }

  /** Runs an initializer; only what it prints is reported. */
  TaskResult initialize(TaskFuture initializer) {
    try {
      return compute(initializer, journal.initializerOutlet(lane));
    } catch (IOException e) {
      worker.kill();
      String reason = exit.join();
      TaskResult expected = resultOfExpectedDeath(initializer);
      return expected != null
          ? expected
          : new Failed(
              TaskError.of("SystemError", "the process died: it was " + reason), Effort.NONE);
    }
  }

  private TaskResult compute(TaskFuture future, TaskOutlet outlet) throws IOException {
    TaskContext context = runner.begin(identity, outlet, future.task());
    try {
      return worker.run(future, context, tally);
    } catch (RuntimeException e) {
      // A defect of ours must cost one task; what the process does now is not known any more.
      worker.kill();
      return new Failed(TaskError.of("SystemError", "the worker failed: " + e), Effort.NONE);
    } finally {
      // Also what a dead worker still held.
      context.end();
    }
  }

  /** Returns how a task ends whose process was ended on purpose, null if it was not. */
  private @Nullable TaskResult resultOfExpectedDeath(TaskFuture future) {
    if (worker.wasKilledForTimeout() && !future.isStopRequested()) {
      String timeout = Seconds.format(future.task().timeout());
      return new Failed(
          TaskError.of(
              "TimeoutError",
              "the task ran longer than its %s s and did not stop, so its process was killed"
                  .formatted(timeout)),
          Effort.NONE);
    }
    return worker.isEnding() || future.isStopRequested()
        ? new Cancelled("killed with its process", Effort.NONE)
        : null;
  }

  @Override
  public long task() {
    return worker.runningTask();
  }

  @Override
  public WorkerState state() {
    return worker.state();
  }

  @Override
  public @Nullable Double cpu() {
    return worker.cpu();
  }

  /** Returns the name of the process. */
  String name() {
    return identity.processName();
  }

  private String who() {
    return "%s (PID %d)".formatted(identity.processName(), worker.pid());
  }

  /** Returns whether the process is there and nobody has told it to end. */
  boolean isAlive() {
    return worker.isAlive() && !worker.isEnding();
  }

  private String reportExit(int code) {
    String reason = worker.isEnding() ? whyEnded : ExitStatus.describe(code);
    journal.processExited(lane, code, reason, worker.cpuSeconds());
    return reason;
  }

  /** Tells the process to end and returns at once. Idempotent. */
  void end() {
    worker.end();
  }

  /**
   * Tells the process to end and returns at once.
   *
   * @param reason what its end is reported with
   */
  void end(String reason) {
    whyEnded = reason;
    worker.end();
  }

  /** Waits until the process is gone and its end was reported. */
  void awaitGone() {
    worker.awaitGone();
    exit.join();
  }
}
