package dev.poolyard.task;

import dev.poolyard.value.Value;
import java.util.List;

/** How a task ended. */
public sealed interface TaskResult {

  /** Returns what the task cost. */
  Effort effort();

  /** The task did its work. */
  record Succeeded(Value value, Effort effort) implements TaskResult {}

  /**
   * The function raised an exception, the time was up, or the worker died.
   *
   * @param before what was made of the items before the one that failed, if each is made something
   *     of for itself; else nothing
   */
  record Failed(TaskError error, List<Value> before, Effort effort) implements TaskResult {
    public Failed {
      before = List.copyOf(before);
    }

    /** Makes the end of a task that leaves nothing. */
    public Failed(TaskError error, Effort effort) {
      this(error, List.of(), effort);
    }
  }

  /**
   * The task was told to stop.
   *
   * @param reason in words, such as {@code before it started} or {@code interrupted}
   */
  record Cancelled(String reason, Effort effort) implements TaskResult {}

  /**
   * What a task cost, as measured by the worker.
   *
   * @param evaluations how often the function was called
   * @param runNanos wall time from the first call to the last return, without the time it waited
   *     for others, in nanoseconds
   * @param cpuNanos processor time in the same span, 0 where the system does not tell
   * @param waits what it did while it did not compute
   * @param caches how the caches of the worker's process have fared that were used lately, by this
   *     task or by others that ran beside it
   */
  record Effort(
      long evaluations, long runNanos, long cpuNanos, Waits waits, List<CacheReport> caches) {
    /** The effort of a task that never ran. */
    public static final Effort NONE = new Effort(0, 0, 0, Waits.NONE, List.of());

    public Effort {
      caches = List.copyOf(caches);
    }
  }
}
