package dev.poolyard.language.runtime;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * What takes Java's big integers long, in steps between which a function can be stopped: each step
 * takes a few milliseconds for the largest integers that the language allows.
 */
public final class BigIntegers {
  /** Up to so many bits Java's own way takes a few milliseconds at most. */
  private static final int FEW_BITS = 4096;

  private BigIntegers() {}

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
      BigInteger rest = x.mod(y);
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
    BigInteger factor = base.mod(modulus);
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
      result = result.multiply(result).mod(modulus);
      if (power.testBit(bit)) {
        result = result.multiply(factor).mod(modulus);
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
      BigInteger[] parts = x.divideAndRemainder(y);
      x = y;
      y = parts[1];
      BigInteger factor = xFactor.subtract(parts[0].multiply(yFactor));
      xFactor = yFactor;
      yFactor = factor;
    }
    return x.equals(BigInteger.ONE) ? xFactor.mod(modulus) : null;
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
}
