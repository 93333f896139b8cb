package dev.poolyard.value;

import java.math.BigInteger;

/**
 * An {@code int} that does not fit 64 bits; make one with {@link IntegerValue#of}.
 *
 * @throws IllegalArgumentException if the value fits 64 bits, for each integer has one form only
 */
public record BigIntValue(BigInteger value) implements IntegerValue {
  public BigIntValue {
    if (value.bitLength() < Long.SIZE) {
      throw new IllegalArgumentException("value must not fit 64 bits, was " + value);
    }
  }

  @Override
  public BigInteger toBigInteger() {
    return value;
  }
}
