package dev.poolyard.operator;

import dev.poolyard.executor.Capabilities;
import dev.poolyard.executor.Capabilities.Trait;
import dev.poolyard.task.TaskResult.Effort;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * Decides how many items go into one task.
 *
 * <p>Left to itself it begins with single items and watches what they cost: calls of a millisecond
 * or more stay tasks of their own, so that each is seen, and shorter ones are put together until a
 * task is worth the way to its worker, though never so many that a worker would lack work. An
 * executor with a new worker for each task always gets single items. Used by one thread at a time.
 */
final class ChunkSize {
  private static final long WORTH_A_TASK = TimeUnit.MILLISECONDS.toNanos(1);
  private static final long TARGET = TimeUnit.MILLISECONDS.toNanos(4);
  private static final int SHARES_PER_WORKER = 4;

  /** Of a sequence whose length nobody knows. */
  private static final int MOST_OF_LAZY = 1_000;

  private final boolean fixed;
  private final int most;
  private int size;

  private ChunkSize(boolean fixed, int size, int most) {
    this.fixed = fixed;
    this.size = size;
    this.most = most;
  }

  /**
   * Decides for a sequence of {@code items} items.
   *
   * @param asked the size the node asks for, if it does
   */
  static ChunkSize of(OptionalLong asked, int items, Capabilities executor) {
    return new ChunkSize(
        asked.isPresent() || executor.has(Trait.NEW_WORKER_PER_TASK),
        (int) Math.min(asked.orElse(1), Math.max(1, items)),
        Math.max(1, Math.ceilDiv(items, SHARES_PER_WORKER * executor.parallelism())));
  }

  /**
   * Decides for a lazy sequence.
   *
   * @param asked the size the node asks for, if it does
   * @param grows whether tasks may grow beyond one item by themselves
   */
  static ChunkSize ofLazy(OptionalLong asked, Capabilities executor, boolean grows) {
    return new ChunkSize(
        asked.isPresent() || executor.has(Trait.NEW_WORKER_PER_TASK) || !grows,
        (int) asked.orElse(1),
        MOST_OF_LAZY);
  }

  /** Returns whether the size was given and will not change. */
  boolean isFixed() {
    return fixed;
  }

  /** Returns how many items the next task should have. */
  int next() {
    return size;
  }

  /** Takes in what a task has cost. */
  void learn(Effort effort) {
    if (fixed || effort.evaluations() == 0) {
      return;
    }
    long each = Math.max(1, effort.runNanos() / effort.evaluations());
    size = each >= WORTH_A_TASK ? 1 : (int) Math.clamp(TARGET / each, 1, most);
  }
}
