package dev.poolyard.language.module.math;

import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import java.math.BigInteger;

/** Logarithms, also of ints that are too large for a float. */
final class Logarithms {
  private Logarithms() {}

  static double log(Object number) {
    if (number instanceof BigInteger big && big.signum() > 0) {
      int shift = Math.max(0, big.bitLength() - 64);
      return Math.log(big.shiftRight(shift).doubleValue()) + shift * Math.log(2);
    }
    return Math.log(positive(number));
  }

  static double log10(Object number) {
    if (number instanceof BigInteger big && big.signum() > 0) {
      int shift = Math.max(0, big.bitLength() - 64);
      return Math.log10(big.shiftRight(shift).doubleValue()) + shift * Math.log10(2);
    }
    return Math.log10(positive(number));
  }

  static double log2(Object number) {
    if (number instanceof BigInteger big && big.signum() > 0) {
      int shift = Math.max(0, big.bitLength() - 64);
      return log2(big.shiftRight(shift).doubleValue()) + shift;
    }
    return log2(positive(number));
  }

  /** Exact for powers of two. */
  private static double log2(double x) {
    if (!Double.isFinite(x) || x < Double.MIN_NORMAL) {
      return Math.log(x) / Math.log(2);
    }
    int exponent = Math.getExponent(x);
    double mantissa = Math.scalb(x, -exponent);
    if (mantissa == 1) {
      return exponent;
    }
    return Math.log(x) / Math.log(2);
  }

  private static double positive(Object number) {
    double value = Numbers.toDouble(number);
    if (value <= 0) {
      throw Raise.valueError("math domain error");
    }
    return value;
  }
}
