package dev.poolyard.value;

import java.util.Locale;

/** What a {@link WrappedFunction} does around each call. The names travel, so they never change. */
public enum Decorator {
  /** Prints how long the call took. */
  TIMED,
  /** Prints the call with its arguments and its result, or the exception that it raised. */
  LOGGED,
  /** Calls again, up to {@link #RETRIES} times, if the call raised an exception. */
  RETRIED;

  /** How often {@link #RETRIED} tries again. */
  public static final int RETRIES = 3;

  /** Returns the name that people write, such as {@code timed}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the decorator that people call {@code word}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Decorator of(String word) {
    for (Decorator decorator : values()) {
      if (decorator.word().equals(word)) {
        return decorator;
      }
    }
    throw new IllegalArgumentException("decorator must be timed, logged or retried, was " + word);
  }
}
