package dev.poolyard.language.module.math;

import dev.poolyard.language.numeric.Elementary;
import dev.poolyard.language.numeric.Hyperbolic;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import java.math.BigInteger;
import java.util.function.DoubleUnaryOperator;

/** Logarithms, also of ints that are too large for a float. */
final class Logarithms {
  private static final int LARGEST_EXPONENT = 1024;

  private Logarithms() {}

  static double log(Object number) {
    return of(number, Elementary::log);
  }

  static double log10(Object number) {
    return of(number, Hyperbolic::log10);
  }

  static double log2(Object number) {
    return of(number, Elementary::log2);
  }

  private static double of(Object number, DoubleUnaryOperator logarithm) {
    if (number instanceof BigInteger big && big.signum() > 0) {
      int exponent = big.bitLength();
      if (exponent >= LARGEST_EXPONENT) {
        return logarithm.applyAsDouble(mantissa(big, exponent))
            + logarithm.applyAsDouble(2) * exponent;
      }
    }
    double value = number instanceof BigInteger big ? big.signum() : Numbers.toDouble(number);
    if (value <= 0) {
      throw Raise.valueError("math domain error");
    }
    return logarithm.applyAsDouble(Numbers.toDouble(number));
  }

  /** Returns {@code big} divided by the power of two, rounded to a float from 0.5 to 1. */
  private static double mantissa(BigInteger big, int exponent) {
    int shift = exponent - Long.SIZE;
    BigInteger top = big.shiftRight(shift);
    boolean exact = big.getLowestSetBit() >= shift;
    return Math.scalb((exact ? top : top.or(BigInteger.ONE)).doubleValue(), -Long.SIZE);
  }
}
