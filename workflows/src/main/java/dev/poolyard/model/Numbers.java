package dev.poolyard.model;

import java.util.OptionalDouble;

/** Numbers as messages write them. */
final class Numbers {
  private static final double EXACT = 1e15;

  private Numbers() {}

  /** Returns the number without a needless fraction. */
  static String text(double number) {
    return number == Math.rint(number) && Math.abs(number) < 10 * EXACT
        ? Long.toString((long) number)
        : Double.toString(number);
  }

  /** Returns the range in words, such as {@code 1 to 64}; empty if it has no ends. */
  static String range(OptionalDouble min, OptionalDouble max) {
    if (min.isPresent() && max.isPresent()) {
      return text(min.getAsDouble()) + " to " + text(max.getAsDouble());
    }
    return min.isPresent()
        ? "at least " + text(min.getAsDouble())
        : max.isPresent() ? "at most " + text(max.getAsDouble()) : "";
  }
}
