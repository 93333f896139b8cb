package dev.poolyard.value;

import java.math.BigInteger;

/** Python's unbounded {@code int}: an {@link IntValue} where 64 bits suffice, else a big one. */
public sealed interface IntegerValue extends Value permits IntValue, BigIntValue {

  /** Returns the integer at its full size. */
  BigInteger toBigInteger();

  /** Returns the smallest form that holds {@code value}. */
  static IntegerValue of(BigInteger value) {
    return value.bitLength() < Long.SIZE
        ? new IntValue(value.longValueExact())
        : new BigIntValue(value);
  }
}
