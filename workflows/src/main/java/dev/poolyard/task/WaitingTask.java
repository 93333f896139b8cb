package dev.poolyard.task;

import dev.poolyard.language.StoppedException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A running task, as that which it waits for sees it. Used on the thread that runs the task, but
 * for {@link #wake}, which any thread may call.
 */
public interface WaitingTask {

  /** Returns what it was asked to do. */
  TaskSpec task();

  /**
   * Waits until {@code condition} holds; whoever makes it hold calls {@link #wake}. The time does
   * not count as the task's own.
   *
   * @param reason what the worker is seen to do meanwhile
   * @param timeout how long to wait at most, null for as long as it takes
   * @return whether the condition holds
   * @throws StoppedException as soon as the task is to stop while the condition does not hold
   */
  boolean await(WorkerState reason, BooleanSupplier condition, @Nullable Duration timeout)
      throws StoppedException;

  /**
   * Asks whether to stop and lets others run that wait for this worker's turn, as each step of a
   * function does.
   */
  void checkpoint();

  /** Has {@code last} called when the task has ended, however it ends. */
  void onEnd(Runnable last);

  /** Has it look again whether what it waits for has come. */
  void wake();
}
