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
}
