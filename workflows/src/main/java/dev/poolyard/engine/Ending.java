package dev.poolyard.engine;

import dev.poolyard.event.RunError;
import dev.poolyard.event.RunStatus;
import org.jspecify.annotations.Nullable;

/**
 * How a run ends.
 *
 * @param status a final one
 * @param error why, absent if it succeeded or was cancelled
 */
record Ending(RunStatus status, @Nullable RunError error) {
  static final Ending SUCCEEDED = new Ending(RunStatus.SUCCEEDED, null);
  static final Ending CANCELLED = new Ending(RunStatus.CANCELLED, null);

  /** Returns what to say of a node that this ending left without an output. */
  String ofUnfinishedNode() {
    return switch (status) {
      case CANCELLED -> "the run was cancelled";
      case TIMED_OUT -> "the run timed out";
      case DEADLOCKED -> "the run was deadlocked";
      default -> "the run ended because another node failed";
    };
  }
}
