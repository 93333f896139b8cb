package dev.poolyard.server.http;

import org.jspecify.annotations.Nullable;

/** Reads the sequence number after which a client wants events. */
public final class Sequences {
  private Sequences() {}

  /**
   * Returns the number, 0 if there is none.
   *
   * @throws ProblemException answered with 400 if it is not a number of 0 or more
   */
  public static long after(@Nullable String text) {
    if (text == null || text.isEmpty()) {
      return 0;
    }
    if (!text.matches("\\d{1,15}")) {
      throw ProblemException.badRequest(
          "bad-sequence",
          "after must be the sequence number of an event, 0 or more, was "
              + text.substring(0, Math.min(40, text.length())));
    }
    return Long.parseLong(text);
  }
}
