package dev.poolyard.executor;

import dev.poolyard.task.TaskResult.Effort;
import org.jspecify.annotations.Nullable;

/** What one worker did so far, in nanoseconds. Thread-safe. */
final class LaneTally {
  private final @Nullable String executor;
  private final SpellLog spells = new SpellLog();
  private final long startNanos = System.nanoTime();
  private long busyNanos;
  private long cpuNanos;

  /** Begins with a worker that was just started. */
  LaneTally(@Nullable String executor) {
    this.executor = executor;
  }

  /** Returns the node of its executor, null for the main thread. */
  @Nullable String executor() {
    return executor;
  }

  /** Returns what it was seen waiting for, guarded by the journal. */
  SpellLog spells() {
    return spells;
  }

  synchronized void worked(Effort effort) {
    busyNanos += effort.runNanos() + effort.waits().forOthers();
    cpuNanos += effort.cpuNanos();
  }

  /** Returns the processor time of its tasks. */
  synchronized long cpuNanos() {
    return cpuNanos;
  }

  /** Returns for how long it has had no task. */
  synchronized long idleNanos() {
    return Math.max(0, System.nanoTime() - startNanos - busyNanos);
  }
}
