package dev.poolyard.task;

import java.math.BigDecimal;
import java.time.Duration;

/** Writes spans of time as people say them. */
public final class Seconds {
  private Seconds() {}

  /** Returns the number of seconds without needless digits: {@code 60}, {@code 0.25}. */
  public static String format(Duration span) {
    return BigDecimal.valueOf(span.toNanos(), 9).stripTrailingZeros().toPlainString();
  }
}
