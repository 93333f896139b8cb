package dev.poolyard.server.api;

import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.race.RaceQueueFullException;
import dev.poolyard.server.run.QueueFullException;
import java.time.Duration;

/** Tells whoever wants something run to come back later. */
final class QueueFull {
  private QueueFull() {}

  /** Returns the 429 that says when. */
  static ProblemException answer(QueueFullException full) {
    return answer(full, full.retryAfter());
  }

  /** Returns the 429 that says when. */
  static ProblemException answer(RaceQueueFullException full) {
    return answer(full, full.retryAfter());
  }

  private static ProblemException answer(Exception full, Duration retryAfter) {
    long seconds = retryAfter.toSeconds();
    return ProblemException.of(
            429,
            "queue-full",
            "The queue is full",
            full.getMessage() + "; try again in " + seconds + " s")
        .with("Retry-After", Long.toString(seconds));
  }
}
