package dev.poolyard.engine;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a run may go on.
 *
 * @param timeout after which it ends as timed out, if any
 * @param deadlockGrace how long a deadlock may last before the run ends as deadlocked; nothing if
 *     it may for ever
 */
public record RunOptions(Optional<Duration> timeout, Optional<Duration> deadlockGrace) {
  /** Long enough to be seen live. */
  public static final Duration USUAL_GRACE = Duration.ofSeconds(2);

  /** No timeout, and the usual grace. */
  public static final RunOptions USUAL = new RunOptions(Optional.empty(), Optional.of(USUAL_GRACE));

  /** Returns the same limits with this timeout. */
  public RunOptions withTimeout(Optional<Duration> span) {
    return new RunOptions(span, deadlockGrace);
  }

  /** Returns the same limits with this grace. */
  public RunOptions withDeadlockGrace(Optional<Duration> span) {
    return new RunOptions(timeout, span);
  }
}
