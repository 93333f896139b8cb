package dev.poolyard.value;

import java.math.BigInteger;

/** An {@code int} that fits 64 bits. */
public record IntValue(long value) implements IntegerValue {
  @Override
  public BigInteger toBigInteger() {
    return BigInteger.valueOf(value);
  }
}
