package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.BigIntegers;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** {@code round()}: exact, and half to even. */
final class Rounding {
  private static final long FINEST = 323;
  private static final long COARSEST = -308;

  /** A digit has some more, so ten to the power of n is more than twice what fits in 3 n bits. */
  private static final BigInteger BITS_OF_DIGIT = BigInteger.valueOf(3);

  private Rounding() {}

  static Object ofFloat(double value, Object digits) {
    if (digits == Nothing.NONE) {
      return NumberConstructors.truncate(Math.rint(value));
    }
    Long clamped = Numbers.toClamped(digits);
    long places = clamped == null ? Numbers.toIndex(digits) : clamped;
    if (!Double.isFinite(value) || places > FINEST) {
      return value;
    }
    if (places < COARSEST) {
      return Math.copySign(0.0, value);
    }
    double rounded =
        new BigDecimal(value).setScale((int) places, RoundingMode.HALF_EVEN).doubleValue();
    if (Double.isInfinite(rounded)) {
      throw Raise.overflow("rounded value too large to represent");
    }
    return Math.copySign(rounded, value);
  }

  static Object ofInt(Object integer, Object digits) {
    if (digits == Nothing.NONE) {
      return integer;
    }
    BigInteger places = Numbers.toBig(digits);
    if (places.signum() >= 0) {
      return integer;
    }
    BigInteger value = Integers.big(integer);
    boolean withinHalf =
        places.negate().multiply(BITS_OF_DIGIT).compareTo(BigInteger.valueOf(value.bitLength()))
            > 0;
    if (withinHalf) {
      return 0L;
    }
    BigInteger unit = BigInteger.TEN.pow(places.negate().intValueExact());
    BigInteger[] parts = BigIntegers.divideAndRemainder(value.abs(), unit);
    int half = parts[1].shiftLeft(1).compareTo(unit);
    boolean up = half > 0 || (half == 0 && parts[0].testBit(0));
    BigInteger rounded = value.abs().subtract(parts[1]).add(up ? unit : BigInteger.ZERO);
    return Integers.normalize(value.signum() < 0 ? rounded.negate() : rounded);
  }
}
