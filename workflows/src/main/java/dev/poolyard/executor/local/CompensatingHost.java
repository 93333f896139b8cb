package dev.poolyard.executor.local;

import dev.poolyard.language.StoppedException;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.WorkerState;
import java.time.Duration;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinPool.ManagedBlocker;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The host of a task on a worker of a {@link ForkJoinPool}, which is told when the task begins to
 * wait for others and then starts or wakes another worker in its stead.
 */
final class CompensatingHost extends TaskHost {
  CompensatingHost(TaskContext context) {
    super(context);
  }

  @Override
  public boolean await(WorkerState reason, BooleanSupplier condition, @Nullable Duration timeout)
      throws StoppedException {
    if (condition.getAsBoolean()) {
      return true;
    }
    Wait wait = new Wait(reason, condition, timeout);
    try {
      ForkJoinPool.managedBlock(wait);
    } catch (InterruptedException e) {
      throw new IllegalStateException("this wait is never interrupted", e);
    }
    return wait.end();
  }

  /** One wait, which is over once it was waited for. */
  private final class Wait implements ManagedBlocker {
    private final WorkerState reason;
    private final BooleanSupplier condition;
    private final @Nullable Duration timeout;
    private boolean over;
    private boolean came;
    private @Nullable StoppedException stopped;

    Wait(WorkerState reason, BooleanSupplier condition, @Nullable Duration timeout) {
      this.reason = reason;
      this.condition = condition;
      this.timeout = timeout;
    }

    @Override
    public boolean block() {
      try {
        came = context.await(reason, condition, timeout);
      } catch (StoppedException e) {
        stopped = e;
      }
      over = true;
      return true;
    }

    @Override
    public boolean isReleasable() {
      return over;
    }

    boolean end() throws StoppedException {
      if (stopped != null) {
        throw stopped;
      }
      return came;
    }
  }
}
