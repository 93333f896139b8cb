package dev.poolyard.language.runtime;

import java.math.BigInteger;

/**
 * Arithmetic of Python's ints: {@code Long}, and {@code BigInteger} where 64 bits do not suffice.
 */
public final class Integers {
  private Integers() {}

  /** Returns the one form of {@code value}. */
  public static Object normalize(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    Bounds.checkBits(value.bitLength());
    return value;
  }

  public static BigInteger big(Object integer) {
    return integer instanceof Long value ? BigInteger.valueOf(value) : (BigInteger) integer;
  }

  public static int signum(Object integer) {
    return integer instanceof Long value ? Long.signum(value) : ((BigInteger) integer).signum();
  }

  public static Object add(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long sum = x + y;
      if (((x ^ sum) & (y ^ sum)) >= 0) {
        return sum;
      }
    }
    return normalize(big(a).add(big(b)));
  }

  public static Object subtract(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long difference = x - y;
      if (((x ^ y) & (x ^ difference)) >= 0) {
        return difference;
      }
    }
    return normalize(big(a).subtract(big(b)));
  }

  public static Object multiply(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      long high = Math.multiplyHigh(x, y);
      long low = x * y;
      if (high == low >> 63) {
        return low;
      }
    }
    BigInteger p = big(a);
    BigInteger q = big(b);
    Bounds.checkBits((long) p.bitLength() + q.bitLength() - 1);
    return normalize(BigIntegers.multiply(p, q));
  }

  public static Object floorDivide(Object a, Object b) {
    if (signum(b) == 0) {
      throw Raise.zeroDivision("integer division or modulo by zero");
    }
    if (a instanceof Long x && b instanceof Long y && !(x == Long.MIN_VALUE && y == -1)) {
      return Math.floorDiv(x, y);
    }
    BigInteger[] parts = BigIntegers.divideAndRemainder(big(a), big(b));
    boolean round = parts[1].signum() != 0 && parts[1].signum() != signum(b);
    return normalize(round ? parts[0].subtract(BigInteger.ONE) : parts[0]);
  }

  public static Object remainder(Object a, Object b) {
    if (signum(b) == 0) {
      throw Raise.zeroDivision("integer modulo by zero");
    }
    if (a instanceof Long x && b instanceof Long y) {
      return Math.floorMod(x, y);
    }
    BigInteger divisor = big(b);
    BigInteger rest = BigIntegers.divideAndRemainder(big(a), divisor)[1];
    boolean round = rest.signum() != 0 && rest.signum() != divisor.signum();
    return normalize(round ? rest.add(divisor) : rest);
  }

  /** Raises to a power that is not negative. */
  public static Object power(Object base, Object exponent) {
    BigInteger b = big(base);
    if (b.signum() == 0 || b.equals(BigInteger.ONE)) {
      return signum(exponent) == 0 ? (Object) 1L : base;
    }
    if (b.equals(BigInteger.ONE.negate())) {
      return big(exponent).testBit(0) ? -1L : 1L;
    }
    if (!(exponent instanceof Long e) || e > Bounds.MOST_BITS) {
      Bounds.checkBits(Long.MAX_VALUE);
      return base;
    }
    Bounds.checkBits((b.abs().bitLength() - 1) * e);
    return normalize(b.pow(Math.toIntExact(e)));
  }

  /** Raises to a power modulo {@code modulus}, as {@code pow} with three arguments does. */
  public static Object power(Object base, Object exponent, Object modulus) {
    BigInteger m = big(modulus);
    if (m.signum() == 0) {
      throw Raise.valueError("pow() 3rd argument cannot be 0");
    }
    BigInteger absolute = m.abs();
    BigInteger result;
    try {
      result = BigIntegers.modPow(big(base), big(exponent), absolute);
    } catch (ArithmeticException e) {
      throw Raise.valueError("base is not invertible for the given modulus");
    }
    return normalize(m.signum() < 0 && result.signum() != 0 ? result.add(m) : result);
  }

  public static Object shiftLeft(Object a, Object b) {
    if (signum(b) < 0) {
      throw Raise.valueError("negative shift count");
    }
    if (signum(a) == 0) {
      return 0L;
    }
    BigInteger value = big(a);
    if (b instanceof BigInteger) {
      throw Raise.overflow("too many digits in integer");
    }
    long count = (Long) b;
    Bounds.checkBits(Math.max(count, value.bitLength() + Math.min(count, Bounds.MOST_BITS)));
    return normalize(value.shiftLeft((int) count));
  }

  public static Object shiftRight(Object a, Object b) {
    if (signum(b) < 0) {
      throw Raise.valueError("negative shift count");
    }
    long count = b instanceof Long small ? small : Long.MAX_VALUE;
    if (a instanceof Long value) {
      return value >> Math.min(count, Long.SIZE - 1);
    }
    return normalize(((BigInteger) a).shiftRight((int) Math.min(count, Integer.MAX_VALUE)));
  }

  /** Divides exactly rounded to a float, as {@code /} does. */
  public static double divide(Object a, Object b) {
    if (signum(b) == 0) {
      throw Raise.zeroDivision("division by zero");
    }
    long exact = 1L << 53;
    if (a instanceof Long x
        && b instanceof Long y
        && Math.abs(x) <= exact
        && Math.abs(y) <= exact) {
      return (double) x / (double) y;
    }
    return divideBig(big(a), big(b));
  }

  /** Keeps 66 bits of the quotient, the last one sticky, so that one rounding to 53 is right. */
  private static double divideBig(BigInteger a, BigInteger b) {
    if (a.signum() == 0) {
      return b.signum() < 0 ? -0.0 : 0.0;
    }
    int shift = Math.max(a.bitLength() - b.bitLength() - 66, -1140);
    BigInteger dividend = shift < 0 ? a.abs().shiftLeft(-shift) : a.abs();
    BigInteger divisor = shift > 0 ? b.abs().shiftLeft(shift) : b.abs();
    BigInteger[] parts = BigIntegers.divideAndRemainder(dividend, divisor);
    BigInteger quotient = parts[0];
    if (parts[1].signum() != 0) {
      quotient = quotient.or(BigInteger.ONE);
    }
    double result = new java.math.BigDecimal(quotient).multiply(powerOfTwo(shift)).doubleValue();
    if (Double.isInfinite(result)) {
      throw Raise.overflow("integer division result too large for a float");
    }
    return a.signum() == b.signum() ? result : -result;
  }

  private static java.math.BigDecimal powerOfTwo(int exponent) {
    java.math.BigDecimal two = java.math.BigDecimal.TWO;
    if (exponent >= 0) {
      if (exponent > 2000) {
        throw Raise.overflow("integer division result too large for a float");
      }
      return two.pow(exponent);
    }
    return new java.math.BigDecimal("0.5").pow(-exponent);
  }

  /** Parses digits of {@code radix} with an optional sign. */
  public static Object parse(String digits, int radix) {
    boolean negative = digits.startsWith("-");
    BigInteger value = BigIntegers.parse(negative ? digits.substring(1) : digits, radix);
    return normalize(negative ? value.negate() : value);
  }
}
