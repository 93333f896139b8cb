package dev.poolyard.language.runtime;

import java.math.BigInteger;

/**
 * Divides and multiplies integers that take Java's own ways long, in pieces between which a
 * function can be stopped. Pieces are divided and multiplied by Java.
 *
 * @see <a href="https://pure.mpg.de/rest/items/item_1819444_4/component/file_2599480/content">
 *     Burnikel, Ziegler: Fast Recursive Division</a>
 */
final class LongArithmetic {
  /** Up to so many bits Java takes a few milliseconds at most. */
  private static final int PIECE_BITS = 150_000;

  private static final int SHORT_BITS = 20_000;

  private final Context context = Context.current();

  /** Returns {@code a * b}. */
  static BigInteger multiply(BigInteger a, BigInteger b) {
    return isLong(a, b) ? new LongArithmetic().product(a, b) : a.multiply(b);
  }

  private static boolean isLong(BigInteger a, BigInteger b) {
    return Math.min(a.bitLength(), b.bitLength()) > PIECE_BITS;
  }

  /** Returns the quotient rounded toward zero and the remainder with the sign of {@code a}. */
  static BigInteger[] divideAndRemainder(BigInteger a, BigInteger b) {
    int bits = b.bitLength();
    int more = a.bitLength() - bits;
    if (a.bitLength() <= PIECE_BITS || bits <= SHORT_BITS || more <= SHORT_BITS) {
      return a.divideAndRemainder(b);
    }
    BigInteger[] parts = new LongArithmetic().divide(a.abs(), b.abs());
    return new BigInteger[] {
      a.signum() == b.signum() ? parts[0] : parts[0].negate(),
      a.signum() < 0 ? parts[1].negate() : parts[1]
    };
  }

  /** Multiplies by Karatsuba's way. */
  private BigInteger product(BigInteger a, BigInteger b) {
    if (!isLong(a, b)) {
      context.check();
      return a.multiply(b);
    }
    int half = (Math.max(a.bitLength(), b.bitLength()) + 1) / 2;
    BigInteger aHigh = a.shiftRight(half);
    BigInteger aLow = low(a, half);
    boolean square = a == b;
    BigInteger bHigh = square ? aHigh : b.shiftRight(half);
    BigInteger bLow = square ? aLow : low(b, half);
    BigInteger high = product(aHigh, bHigh);
    BigInteger low = product(aLow, bLow);
    BigInteger aSum = aHigh.add(aLow);
    BigInteger middle = product(aSum, square ? aSum : bHigh.add(bLow));
    return high.shiftLeft(half).add(middle.subtract(high).subtract(low)).shiftLeft(half).add(low);
  }

  private static BigInteger low(BigInteger value, int bits) {
    return value.subtract(value.shiftRight(bits).shiftLeft(bits));
  }

  /** Divides block by block, each as long as the divisor. */
  private BigInteger[] divide(BigInteger a, BigInteger b) {
    int block = b.bitLength();
    BigInteger quotient = BigInteger.ZERO;
    BigInteger rest = BigInteger.ZERO;
    for (int at = (a.bitLength() - 1) / block * block; at >= 0; at -= block) {
      BigInteger digit = low(a.shiftRight(at), block);
      BigInteger[] parts = divideTwoByOne(rest.shiftLeft(block).add(digit), b, block);
      quotient = quotient.shiftLeft(block).add(parts[0]);
      rest = parts[1];
    }
    return new BigInteger[] {quotient, rest};
  }

  /** Divides by a number of exactly {@code bits}; the quotient has no more. */
  private BigInteger[] divideTwoByOne(BigInteger a, BigInteger b, int bits) {
    context.check();
    if (a.bitLength() - bits <= SHORT_BITS || bits <= PIECE_BITS / 2) {
      return a.divideAndRemainder(b);
    }
    int odd = bits & 1;
    BigInteger dividend = a.shiftLeft(odd);
    BigInteger divisor = b.shiftLeft(odd);
    int half = (bits + odd) / 2;
    BigInteger third = low(dividend.shiftRight(half), half);
    BigInteger[] upper = divideThreeByTwo(dividend.shiftRight(2 * half), third, divisor, half);
    BigInteger[] lower = divideThreeByTwo(upper[1], low(dividend, half), divisor, half);
    return new BigInteger[] {upper[0].shiftLeft(half).add(lower[0]), lower[1].shiftRight(odd)};
  }

  /** Divides {@code upper}, two halves, and a third one by a number of two halves. */
  private BigInteger[] divideThreeByTwo(
      BigInteger upper, BigInteger third, BigInteger b, int half) {
    BigInteger first = b.shiftRight(half);
    BigInteger quotient;
    BigInteger rest;
    if (upper.shiftRight(half).equals(first)) {
      quotient = BigInteger.ONE.shiftLeft(half).subtract(BigInteger.ONE);
      rest = upper.subtract(first.shiftLeft(half)).add(first);
    } else {
      BigInteger[] parts = divideTwoByOne(upper, first, half);
      quotient = parts[0];
      rest = parts[1];
    }
    rest = rest.shiftLeft(half).add(third).subtract(multiply(quotient, low(b, half)));
    while (rest.signum() < 0) {
      quotient = quotient.subtract(BigInteger.ONE);
      rest = rest.add(b);
    }
    return new BigInteger[] {quotient, rest};
  }
}
