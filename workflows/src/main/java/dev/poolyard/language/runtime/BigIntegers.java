package dev.poolyard.language.runtime;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What takes Java's big integers long, in steps between which a function can be stopped: each step
 * takes a few milliseconds for the largest integers that the language allows.
 */
public final class BigIntegers {
  /** Up to so many bits Java's own way takes a few milliseconds at most. */
  private static final int FEW_BITS = 2048;

  private BigIntegers() {}

  /** Returns {@code a * b}. */
  public static BigInteger multiply(BigInteger a, BigInteger b) {
    return LongArithmetic.multiply(a, b);
  }

  /** Returns the quotient rounded toward zero and the remainder with the sign of {@code a}. */
  public static BigInteger[] divideAndRemainder(BigInteger a, BigInteger b) {
    return LongArithmetic.divideAndRemainder(a, b);
  }

  /** Returns the remainder of dividing by {@code modulus}, which is positive; never negative. */
  private static BigInteger mod(BigInteger value, BigInteger modulus) {
    BigInteger rest = divideAndRemainder(value, modulus)[1];
    return rest.signum() < 0 ? rest.add(modulus) : rest;
  }

  /** Returns the greatest common divisor, never negative. */
  public static BigInteger gcd(BigInteger a, BigInteger b) {
    if (Math.min(a.bitLength(), b.bitLength()) <= FEW_BITS) {
      return a.gcd(b);
    }
    Context context = Context.current();
    BigInteger x = a.abs();
    BigInteger y = b.abs();
    while (y.bitLength() > FEW_BITS) {
      context.work(1 + y.bitLength() / 64);
      BigInteger rest = mod(x, y);
      x = y;
      y = rest;
    }
    return x.gcd(y);
  }

  /**
   * Returns {@code base} to the power of {@code exponent} modulo {@code modulus}, which is
   * positive.
   *
   * @throws ArithmeticException if the exponent is negative and the base has no inverse
   */
  public static BigInteger modPow(BigInteger base, BigInteger exponent, BigInteger modulus) {
    if (modulus.bitLength() <= FEW_BITS && exponent.bitLength() <= FEW_BITS) {
      return base.modPow(exponent, modulus);
    }
    Context context = Context.current();
    BigInteger factor = mod(base, modulus);
    if (exponent.signum() < 0) {
      factor = inverse(context, factor, modulus);
      if (factor == null) {
        throw new ArithmeticException("not invertible");
      }
    }
    BigInteger power = exponent.abs();
    BigInteger result = BigInteger.ONE.mod(modulus);
    for (int bit = power.bitLength() - 1; bit >= 0; bit--) {
      context.work(1 + modulus.bitLength() / 64);
      result = mod(multiply(result, result), modulus);
      if (power.testBit(bit)) {
        result = mod(multiply(result, factor), modulus);
      }
    }
    return result;
  }

  private static @Nullable BigInteger inverse(
      Context context, BigInteger value, BigInteger modulus) {
    BigInteger x = modulus;
    BigInteger y = value;
    BigInteger xFactor = BigInteger.ZERO;
    BigInteger yFactor = BigInteger.ONE;
    while (y.signum() != 0) {
      context.work(1 + y.bitLength() / 64);
      BigInteger[] parts = divideAndRemainder(x, y);
      x = y;
      y = parts[1];
      BigInteger factor = xFactor.subtract(multiply(parts[0], yFactor));
      xFactor = yFactor;
      yFactor = factor;
    }
    return x.equals(BigInteger.ONE) ? mod(xFactor, modulus) : null;
  }

  /** Returns the number that digits without a sign mean, in linear time where the base allows. */
  static BigInteger parse(String digits, int radix) {
    int width = Integer.numberOfTrailingZeros(radix);
    if (Integer.bitCount(radix) != 1 || digits.length() <= FEW_BITS) {
      return new BigInteger(digits, radix);
    }
    byte[] bytes = new byte[digits.length() * width / Byte.SIZE + 2];
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), radix);
      int bit = (digits.length() - 1 - i) * width;
      int shifted = digit << (bit % Byte.SIZE);
      int at = bytes.length - 1 - bit / Byte.SIZE;
      bytes[at] |= (byte) shifted;
      if (at > 0) {
        bytes[at - 1] |= (byte) (shifted >> Byte.SIZE);
      }
    }
    return new BigInteger(1, bytes);
  }

  /**
   * Returns the digits of a number that is not negative, in linear time.
   *
   * @param radix 2, 8 or 16
   */
  public static String digits(BigInteger value, int radix) {
    if (value.bitLength() <= FEW_BITS) {
      return value.toString(radix);
    }
    Context context = Context.current();
    int width = Integer.numberOfTrailingZeros(radix);
    byte[] bytes = value.toByteArray();
    byte[] digits = new byte[(value.bitLength() + width - 1) / width];
    for (int i = 0; i < digits.length; i++) {
      context.work(1);
      int bit = i * width;
      int at = bytes.length - 1 - bit / Byte.SIZE;
      int above = at > 0 ? bytes[at - 1] & 0xff : 0;
      int pair = above << Byte.SIZE | (bytes[at] & 0xff);
      int digit = pair >> (bit % Byte.SIZE) & (radix - 1);
      digits[digits.length - 1 - i] = (byte) Character.forDigit(digit, radix);
    }
    return new String(digits, StandardCharsets.ISO_8859_1);
  }
}
