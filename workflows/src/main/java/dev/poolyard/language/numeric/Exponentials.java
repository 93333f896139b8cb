package dev.poolyard.language.numeric;

import java.math.BigDecimal;
import java.math.MathContext;

/** {@code exp} and {@code log} to about 100 bits. */
final class Exponentials {
  static final BigDecimal LN2 =
      new BigDecimal(
          "0.693147180559945309417232121458176568075500134360255254120680009493393621969694715605863326996418687");
  static final DoubleDouble LN2_DOUBLE = DoubleDouble.of(LN2);

  private static final int PARTS = 64;
  private static final int TERMS = 13;
  private static final double LN2_PART_1;
  private static final DoubleDouble LN2_PART_2;
  private static final DoubleDouble[] POWERS = new DoubleDouble[PARTS];
  private static final DoubleDouble[] FACTORS = new DoubleDouble[TERMS];

  static {
    BigDecimal part = LN2.divide(BigDecimal.valueOf(PARTS));
    LN2_PART_1 = (double) (float) part.doubleValue();
    LN2_PART_2 = DoubleDouble.of(part.subtract(new BigDecimal(LN2_PART_1)));
    MathContext precision = new MathContext(50);
    BigDecimal root = BigDecimal.TWO;
    for (int n = 1; n < PARTS; n *= 2) {
      root = root.sqrt(precision);
    }
    BigDecimal power = BigDecimal.ONE;
    for (int j = 0; j < PARTS; j++) {
      POWERS[j] = DoubleDouble.of(power);
      power = power.multiply(root, precision);
    }
    BigDecimal factor = BigDecimal.ONE;
    for (int n = 0; n < TERMS; n++) {
      FACTORS[n] = DoubleDouble.of(factor);
      factor = factor.divide(BigDecimal.valueOf(n + 1), precision);
    }
  }

  private Exponentials() {}

  /** Returns e to the power of {@code x}, which must be from -745 to 710. */
  static DoubleDouble exp(DoubleDouble x) {
    double steps = Math.rint(x.hi() * (PARTS / LN2_DOUBLE.hi()));
    DoubleDouble rest = x.plus(-steps * LN2_PART_1).minus(LN2_PART_2.times(steps));
    int count = (int) steps;
    DoubleDouble power = series(rest).times(POWERS[Math.floorMod(count, PARTS)]);
    return power.scaled(Math.floorDiv(count, PARTS));
  }

  /** Sums the series of exp. */
  private static DoubleDouble series(DoubleDouble x) {
    DoubleDouble sum = FACTORS[TERMS - 1];
    for (int n = TERMS - 2; n >= 0; n--) {
      sum = sum.times(x).plus(FACTORS[n]);
    }
    return sum;
  }

  /** Returns the natural logarithm of a positive number. */
  static DoubleDouble log(DoubleDouble x) {
    int exponent = Math.getExponent(x.hi());
    if (exponent < -900 || exponent > 900) {
      int shift = exponent < 0 ? 200 : -200;
      return log(x.scaled(shift)).minus(LN2_DOUBLE.times(shift));
    }
    if (Math.abs(x.hi() - 1) < 0.01) {
      return logOnePlus(x.plus(-1));
    }
    double guess = Math.log(x.hi());
    DoubleDouble rest = x.times(exp(DoubleDouble.of(-guess))).plus(-1);
    return logOnePlusTiny(rest).plus(guess);
  }

  private static DoubleDouble logOnePlusTiny(DoubleDouble t) {
    return t.minus(t.times(t).times(0.5)).plus(t.times(t).times(t).hi() / 3);
  }

  /** Returns {@code log(1 + x)} of a small number without losing what is smaller. */
  private static DoubleDouble logOnePlus(DoubleDouble x) {
    // log(1 + x) = 2 artanh(x / (2 + x))
    DoubleDouble z = x.dividedBy(x.plus(2));
    DoubleDouble square = z.times(z);
    DoubleDouble sum = DoubleDouble.ZERO;
    for (int n = 27; n >= 1; n -= 2) {
      sum = sum.times(square).plus(DoubleDouble.ONE.dividedBy(DoubleDouble.of(n)));
    }
    return sum.times(z).times(2);
  }
}
