package dev.poolyard.language.numeric;

/** The error function and its complement. */
public final class ErrorFunction {
  private static final DoubleDouble ROOT_OF_PI =
      DoubleDouble.of(
          new java.math.BigDecimal(
              "1.772453850905516027298167483341145182797549456122387128213807"));

  /** From here on 1 - erf would lose too much. */
  private static final double FRACTION_FROM = 3.5;

  private static final double LARGEST = 27.3;
  private static final int FRACTION_DEPTH = 160;

  private ErrorFunction() {}

  public static double erf(double x) {
    double size = Math.abs(x);
    if (Double.isNaN(x) || x == 0) {
      return x;
    }
    if (size < 0x1p-28) {
      return DoubleDouble.of(2 * x).dividedBy(ROOT_OF_PI).rounded();
    }
    return size > 6 ? Math.copySign(1, x) : Math.copySign(series(size).rounded(), x);
  }

  public static double erfc(double x) {
    if (Double.isNaN(x)) {
      return x;
    }
    if (x < -6) {
      return 2;
    }
    if (x > LARGEST) {
      return 0;
    }
    if (x > FRACTION_FROM) {
      return fraction(x).rounded();
    }
    DoubleDouble erf = series(Math.abs(x));
    return DoubleDouble.ONE.plus(x < 0 ? erf : erf.negated()).rounded();
  }

  private static DoubleDouble expOfMinusSquare(double x) {
    return Exponentials.exp(DoubleDouble.product(-x, x));
  }

  /** Sums 2/√π · exp(-x²) · Σ 2ⁿ x²ⁿ⁺¹ / (1·3·…·(2n+1)), whose terms are all positive. */
  private static DoubleDouble series(double x) {
    DoubleDouble square = DoubleDouble.product(x, x).times(2);
    DoubleDouble term = DoubleDouble.of(x);
    DoubleDouble sum = term;
    for (int n = 3; term.hi() > sum.hi() * 0x1p-106; n += 2) {
      term = term.times(square).dividedBy(DoubleDouble.of(n));
      sum = sum.plus(term);
    }
    return sum.times(expOfMinusSquare(x)).times(2).dividedBy(ROOT_OF_PI);
  }

  /** Computes the continued fraction x + (1/2) / (x + (2/2) / (x + (3/2) / …)). */
  private static DoubleDouble fraction(double x) {
    DoubleDouble below = DoubleDouble.of(x);
    for (int n = FRACTION_DEPTH; n >= 1; n--) {
      below = DoubleDouble.of(n / 2.0).dividedBy(below).plus(x);
    }
    return expOfMinusSquare(x).dividedBy(ROOT_OF_PI.times(below));
  }
}
