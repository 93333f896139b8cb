package dev.poolyard.live;

import dev.poolyard.language.FunctionException;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.Repr;
import dev.poolyard.value.Value;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reads the timeouts that functions give, in seconds. */
public final class Timeouts {
  /** Longer than any run lasts. */
  private static final double LONGEST_SECONDS = 1e8;

  private Timeouts() {}

  /**
   * Returns how long to wait, null for as long as it takes; no time if it is negative.
   *
   * @throws FunctionException a TypeError if it is no number
   */
  public static @Nullable Duration of(Value timeout) throws FunctionException {
    return switch (timeout) {
      case NoneValue _ -> null;
      case IntegerValue integer -> seconds(integer.toBigInteger().doubleValue());
      case FloatValue number -> seconds(number.value());
      default ->
          throw new FunctionException(
              "TypeError", "timeout must be a number of seconds, was " + Repr.of(timeout), "");
    };
  }

  private static Duration seconds(double seconds) throws FunctionException {
    if (Double.isNaN(seconds)) {
      throw new FunctionException("ValueError", "Invalid value NaN (not a number)", "");
    }
    return Duration.ofNanos((long) (Math.clamp(seconds, 0, LONGEST_SECONDS) * 1e9));
  }
}
