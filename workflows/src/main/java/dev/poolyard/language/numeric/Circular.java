package dev.poolyard.language.numeric;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Sines, cosines and angles to about 100 bits. */
final class Circular {
  private static final int PARTS = 32;
  private static final int TERMS = 9;
  private static final int PI_BITS = 1300;
  private static final double LARGE = 1e5;
  private static final BigInteger HALF_PI_BIG = halfPi();
  private static final double[] HALF_PI = new double[4];
  private static final DoubleDouble PART;
  private static final DoubleDouble[] SINES = new DoubleDouble[PARTS / 2 + 1];
  private static final DoubleDouble[] COSINES = new DoubleDouble[PARTS / 2 + 1];
  private static final DoubleDouble[] FACTORS = new DoubleDouble[2 * TERMS + 2];

  static {
    MathContext precision = new MathContext(60);
    BigDecimal halfPi =
        new BigDecimal(HALF_PI_BIG).divide(new BigDecimal(BigInteger.TWO.pow(PI_BITS)), precision);
    BigDecimal left = halfPi;
    for (int i = 0; i < HALF_PI.length; i++) {
      // 32 bits each, so that a multiple below 2^20 is exact.
      double value = left.doubleValue();
      HALF_PI[i] =
          i == HALF_PI.length - 1
              ? value
              : Double.longBitsToDouble(Double.doubleToLongBits(value) & -1L << 21);
      left = left.subtract(new BigDecimal(HALF_PI[i]));
    }
    BigDecimal factor = BigDecimal.ONE;
    for (int n = 0; n < FACTORS.length; n++) {
      FACTORS[n] = DoubleDouble.of(factor);
      factor = factor.divide(BigDecimal.valueOf(-(n + 1L) * (n % 2 == 0 ? -1 : 1)), precision);
    }
    BigDecimal part = halfPi.divide(BigDecimal.valueOf(PARTS), precision);
    PART = DoubleDouble.of(part);
    for (int j = 0; j < SINES.length; j++) {
      BigDecimal angle = part.multiply(BigDecimal.valueOf(j));
      SINES[j] = DoubleDouble.of(taylor(angle, angle, 1, precision));
      COSINES[j] = DoubleDouble.of(taylor(angle, BigDecimal.ONE, 0, precision));
    }
  }

  private Circular() {}

  /** A sine with its cosine. */
  record Pair(DoubleDouble sine, DoubleDouble cosine) {}

  private static BigDecimal taylor(
      BigDecimal x, BigDecimal first, int power, MathContext precision) {
    BigDecimal term = first;
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = power; n < 50; n += 2) {
      sum = sum.add(term, precision);
      term =
          term.multiply(x, precision)
              .multiply(x, precision)
              .divide(BigDecimal.valueOf(-(n + 1L) * (n + 2L)), precision);
    }
    return sum;
  }

  /** Returns pi / 2 as a fixed-point number, by Machin's formula. */
  private static BigInteger halfPi() {
    int guard = 32;
    BigInteger one = BigInteger.ONE.shiftLeft(PI_BITS + guard);
    BigInteger quarter = arcTangent(one, 5).shiftLeft(2).subtract(arcTangent(one, 239));
    return quarter.shiftRight(guard - 1);
  }

  private static BigInteger arcTangent(BigInteger one, int inverse) {
    BigInteger square = BigInteger.valueOf((long) inverse * inverse);
    BigInteger power = one.divide(BigInteger.valueOf(inverse));
    BigInteger sum = power;
    for (int n = 3; power.signum() != 0; n += 2) {
      power = power.divide(square);
      BigInteger term = power.divide(BigInteger.valueOf(n));
      sum = n % 4 == 3 ? sum.subtract(term) : sum.add(term);
    }
    return sum;
  }

  /** Returns the sine and cosine of a finite number. */
  static Pair of(double x) {
    if (Math.abs(x) >= LARGE) {
      return ofLarge(x);
    }
    double turns = Math.rint(x / HALF_PI[0]);
    DoubleDouble rest = DoubleDouble.of(x);
    for (double part : HALF_PI) {
      rest = rest.plus(DoubleDouble.product(-turns, part));
    }
    return turned(ofSmall(rest), (long) turns);
  }

  private static Pair ofLarge(double x) {
    long bits = Double.doubleToLongBits(Math.abs(x));
    BigInteger mantissa = BigInteger.valueOf(bits & (1L << 52) - 1 | 1L << 52);
    BigInteger scaled = mantissa.shiftLeft(Math.getExponent(x) - 52 + PI_BITS);
    BigInteger[] divided = scaled.divideAndRemainder(HALF_PI_BIG);
    BigInteger rest = divided[1];
    long turns = divided[0].longValue();
    if (rest.shiftLeft(1).compareTo(HALF_PI_BIG) > 0) {
      rest = rest.subtract(HALF_PI_BIG);
      turns++;
    }
    BigDecimal fraction =
        new BigDecimal(rest)
            .divide(new BigDecimal(BigInteger.TWO.pow(PI_BITS)), new MathContext(60));
    Pair pair = turned(ofSmall(DoubleDouble.of(fraction)), turns);
    return x < 0 ? new Pair(pair.sine().negated(), pair.cosine()) : pair;
  }

  private static Pair turned(Pair pair, long quarters) {
    return switch ((int) (quarters & 3)) {
      case 0 -> pair;
      case 1 -> new Pair(pair.cosine(), pair.sine().negated());
      case 2 -> new Pair(pair.sine().negated(), pair.cosine().negated());
      default -> new Pair(pair.cosine().negated(), pair.sine());
    };
  }

  /** Of an angle of at most an eighth of a turn. */
  private static Pair ofSmall(DoubleDouble angle) {
    DoubleDouble x = angle.absolute();
    int part = Math.min((int) Math.rint(x.hi() / PART.hi()), SINES.length - 1);
    DoubleDouble rest = x.minus(PART.times(part));
    DoubleDouble sine = series(rest, 1).times(rest);
    DoubleDouble cosine = series(rest, 0);
    DoubleDouble s = SINES[part].times(cosine).plus(COSINES[part].times(sine));
    DoubleDouble c = COSINES[part].times(cosine).minus(SINES[part].times(sine));
    return new Pair(angle.hi() < 0 ? s.negated() : s, c);
  }

  private static DoubleDouble series(DoubleDouble x, int first) {
    DoubleDouble square = x.times(x);
    DoubleDouble sum = DoubleDouble.ZERO;
    for (int n = 2 * (TERMS - 1) + first; n >= first; n -= 2) {
      sum = sum.times(square).plus(FACTORS[n]);
    }
    return sum;
  }

  /** Returns the angle of the point (x, y), neither of which is 0 or infinite. */
  static DoubleDouble angle(DoubleDouble y, DoubleDouble x) {
    double guess = Math.atan2(y.hi(), x.hi());
    Pair pair = of(guess);
    DoubleDouble across = y.times(pair.cosine()).minus(x.times(pair.sine()));
    DoubleDouble along = x.times(pair.cosine()).plus(y.times(pair.sine()));
    return across.dividedBy(along).plus(guess);
  }
}
