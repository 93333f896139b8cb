package dev.poolyard.language.numeric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * A sum of squares of floats without any rounding before the end: each is a whole multiple of the
 * square of the smallest float, so their sum is one large integer.
 */
public final class SumOfSquares {
  /** The smallest float is two to the power of minus this. */
  private static final int FINEST = 1074;

  private static final BigDecimal SQUARE_OF_UNIT = new BigDecimal("0.5").pow(2 * FINEST);

  private static final int MANTISSA_BITS = 52;

  private BigInteger units = BigInteger.ZERO;

  /** Adds the square of a finite float. */
  public void add(double value) {
    BigInteger mantissa = mantissa(value);
    units = units.add(mantissa.multiply(mantissa).shiftLeft(2 * shift(value)));
  }

  /** Returns the root of the sum of squares. */
  public double root() {
    return new BigDecimal(units).multiply(SQUARE_OF_UNIT).sqrt(new MathContext(40)).doubleValue();
  }

  private static BigInteger mantissa(double value) {
    long bits = Double.doubleToRawLongBits(value);
    long mantissa = bits & ((1L << MANTISSA_BITS) - 1);
    boolean normal = Math.abs(value) >= Double.MIN_NORMAL;
    long absolute = normal ? mantissa | 1L << MANTISSA_BITS : mantissa;
    return BigInteger.valueOf(bits < 0 ? -absolute : absolute);
  }

  /** Returns by how many bits the mantissa is above the smallest float. */
  private static int shift(double value) {
    return Math.max(Math.getExponent(value) - Double.MIN_EXPONENT, 0);
  }
}
