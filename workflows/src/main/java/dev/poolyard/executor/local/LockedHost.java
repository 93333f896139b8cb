package dev.poolyard.executor.local;

import dev.poolyard.executor.local.GlobalInterpreterLock.Contender;
import dev.poolyard.language.StoppedException;
import dev.poolyard.task.TaskContext;
import dev.poolyard.task.WorkerState;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The host of a task that holds a {@link GlobalInterpreterLock} whenever it computes: from its
 * start to its end, but for the time that it sleeps or waits. At its checkpoints, which are where
 * it asks whether to stop, it hands the lock over when others have waited long enough.
 *
 * <p>A task that is told to stop while it waits for the lock stops at once, without the lock. Used
 * by the thread that runs the task alone.
 */
final class LockedHost extends TaskHost implements AutoCloseable {
  private final GlobalInterpreterLock lock;
  private final Contender self = new Contender(Thread.currentThread());

  private LockedHost(TaskContext context, GlobalInterpreterLock lock) {
    super(context);
    this.lock = lock;
  }

  /**
   * Waits for the lock. If the task is told to stop meanwhile, returns without it, and the task
   * hears of the stop when it asks.
   */
  static LockedHost enter(TaskContext context, GlobalInterpreterLock lock) {
    LockedHost host = new LockedHost(context, lock);
    long start = System.nanoTime();
    lock.join(host.self);
    host.awaitTurn(start);
    return host;
  }

  /** Gives up the lock. */
  @Override
  public void close() {
    lock.leave(self);
  }

  @Override
  public boolean stopRequested() {
    if (self.isHolding() && lock.isDue()) {
      long start = System.nanoTime();
      lock.handOver(self);
      awaitTurn(start);
    }
    return context.stopRequested();
  }

  @Override
  public void sleep(double seconds) throws StoppedException {
    lock.leave(self);
    context.sleep(seconds);
    comeBack();
  }

  private void comeBack() throws StoppedException {
    long start = System.nanoTime();
    lock.join(self);
    if (!awaitTurn(start)) {
      throw new StoppedException();
    }
  }

  @Override
  public boolean await(WorkerState reason, BooleanSupplier condition, @Nullable Duration timeout)
      throws StoppedException {
    if (condition.getAsBoolean()) {
      return true;
    }
    lock.leave(self);
    boolean came = context.await(reason, condition, timeout);
    comeBack();
    return came;
  }

  private boolean awaitTurn(long since) {
    try {
      return context.await(WorkerState.WAITING_GIL, since, self::isHolding, null);
    } catch (StoppedException e) {
      lock.leave(self);
      return false;
    }
  }
}
