package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.value.NotTransferableException;
import org.jspecify.annotations.Nullable;

/**
 * Runs one task that is counted, not told. Only a task that prints is given a lane after all, for a
 * printed line names its worker.
 */
final class UntoldTask implements TaskOutlet {
  private final LocalSetting setting;
  private final Interpreter interpreter;
  private final WorkerKind kind;
  private final WorkerIdentity worker;
  private @Nullable Integer lane;

  UntoldTask(LocalSetting setting, Interpreter interpreter, WorkerKind kind, String threadName) {
    this.setting = setting;
    this.interpreter = interpreter;
    this.kind = kind;
    this.worker = LocalLane.identity(threadName);
  }

  /**
   * Runs the task to its end, unless somebody has claimed it already.
   *
   * @param counted called when the task is not counted as waiting any more
   */
  void run(TaskFuture future, BulkCount bulk, Runnable counted) {
    boolean claimed = future.claim();
    try {
      if (claimed) {
        bulk.started();
      } else {
        bulk.cancelled();
      }
    } finally {
      counted.run();
    }
    if (!claimed) {
      return;
    }
    setting.tally().addQueueWait(System.nanoTime() - future.submittedNanos());
    TaskResult result = compute(future);
    setting.journal().worked(future.task(), setting.executor(), result.effort());
    if (lane != null) {
      setting.journal().threadExited(lane, "finished");
    }
    bulk.ended();
    future.finish(result);
  }

  private TaskResult compute(TaskFuture future) {
    try {
      TaskContext context = interpreter.begin(worker, this, future.task());
      future.onStop(context::stop);
      return interpreter.run(context);
    } catch (NotTransferableException e) {
      throw new IllegalStateException("a task of its own thread shares the run's values", e);
    }
  }

  @Override
  public void printed(String text) {
    if (lane == null) {
      lane = setting.journal().workerStarted(worker, kind, setting.executor());
    }
    setting.journal().printed(lane, text);
  }

  @Override
  public void progressed(double fraction) {
    // Among so many, one task's progress cannot be seen.
  }
}
