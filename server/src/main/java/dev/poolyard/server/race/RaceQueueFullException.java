package dev.poolyard.server.race;

import java.time.Duration;

/** So many races wait already that another one is refused. */
public final class RaceQueueFullException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A guess at how long a race takes. */
  private static final Duration RETRY_AFTER = Duration.ofMinutes(1);

  RaceQueueFullException(int waiting) {
    super("%d races wait for their turn, which is as many as may".formatted(waiting));
  }

  /** Returns after how long another attempt is worth while. */
  public Duration retryAfter() {
    return RETRY_AFTER;
  }
}
