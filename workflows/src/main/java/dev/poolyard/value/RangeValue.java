package dev.poolyard.value;

import java.math.BigInteger;

/**
 * Python's {@code range}.
 *
 * @throws IllegalArgumentException if {@code step} is zero
 */
public record RangeValue(BigInteger start, BigInteger stop, BigInteger step) implements Value {
  public RangeValue {
    if (step.signum() == 0) {
      throw new IllegalArgumentException("step must not be zero");
    }
  }

  /** Returns how many elements it has, as {@code len} does. */
  public BigInteger length() {
    BigInteger span = step.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
    if (span.signum() <= 0) {
      return BigInteger.ZERO;
    }
    BigInteger magnitude = step.abs();
    return span.add(magnitude).subtract(BigInteger.ONE).divide(magnitude);
  }
}
