package dev.poolyard.executor;

import dev.poolyard.task.WorkerState;
import org.jspecify.annotations.Nullable;

/** A worker as the {@link WorkerSampler} sees it, while other threads use it. */
public interface SampledWorker {
  /** What {@link #task} returns of a worker that has none. */
  long NO_TASK = 0;

  /** Returns the number of the task it runs, {@link #NO_TASK} if it has none. */
  long task();

  /** Returns what it does at the moment. */
  WorkerState state();

  /**
   * Returns the share of one core it has used since the last call, 0 to 1; null if that is not
   * known.
   */
  @Nullable Double cpu();
}
