package dev.poolyard.server.api;

import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.run.QueueFullException;

/** Tells whoever wants something run to come back later. */
final class QueueFull {
  private QueueFull() {}

  /** Returns the 429 that says when. */
  static ProblemException answer(QueueFullException full) {
    long seconds = full.retryAfter().toSeconds();
    return ProblemException.of(
            429,
            "queue-full",
            "The queue is full",
            full.getMessage() + "; try again in " + seconds + " s")
        .with("Retry-After", Long.toString(seconds));
  }
}
