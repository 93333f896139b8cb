package dev.poolyard.executor.local;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.executor.TaskFuture;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.WorkerIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Runs one task that is counted, not told. Only a task that prints is given a lane after all, for a
 * printed line names its worker.
 */
final class UntoldTask implements TaskOutlet {
  private final LocalSetting setting;
  private final String threadName;
  private @Nullable Integer lane;

  UntoldTask(LocalSetting setting, String threadName) {
    this.setting = setting;
    this.threadName = threadName;
  }

  void run(TaskFuture future, BulkCount bulk) {
    if (!future.claim()) {
      bulk.cancelled();
      return;
    }
    bulk.started();
    setting.tally().addQueueWait(System.nanoTime() - future.submittedNanos());
    TaskContext context = setting.runner().begin(worker(), this, future.task());
    future.onStop(context::stop);
    TaskResult result = setting.runner().run(context);
    setting.journal().worked(future.task(), setting.executor(), result.effort());
    if (lane != null) {
      setting.journal().threadExited(lane, "finished");
    }
    bulk.ended();
    future.finish(result);
  }

  @Override
  public void printed(String text) {
    if (lane == null) {
      lane = setting.journal().workerStarted(worker(), WorkerKind.VIRTUAL, setting.executor());
    }
    setting.journal().printed(lane, text);
  }

  @Override
  public void progressed(double fraction) {
    // Among so many, one task's progress cannot be seen.
  }

  private WorkerIdentity worker() {
    return new WorkerIdentity(
        ProcessHandle.current().pid(), WorkerIdentity.MAIN_PROCESS, threadName);
  }
}
