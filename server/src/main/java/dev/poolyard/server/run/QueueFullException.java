package dev.poolyard.server.run;

import java.time.Duration;

/** The server runs and queues as many runs as it takes on. */
public final class QueueFullException extends Exception {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  QueueFullException(int running, int waiting, Duration retryAfter) {
    super(
        running + " runs are going on and " + waiting + " wait for their turn, which is the most");
    this.retryAfter = retryAfter;
  }

  /** Returns after how long another attempt is worth while. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
