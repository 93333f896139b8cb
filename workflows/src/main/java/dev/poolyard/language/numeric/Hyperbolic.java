package dev.poolyard.language.numeric;

/**
 * Hyperbolic functions and their inverses, decimal logarithms and those near 1, by the steps that C
 * libraries take with floats since long ago: their errors are more than half a unit, so that
 * correct rounding would differ from them.
 */
public final class Hyperbolic {
  private static final double LN2 = Math.log(2);
  private static final double TINY = 0x1p-28;
  private static final double LARGE = 0x1p28;

  /** The decimal logarithm of 2, its first 31 bits and the rest. */
  private static final double LOG_2_HIGH = 0x1.34413509f6p-2;

  private static final double LOG_2_LOW = 0x1.9fef311f12b36p-42;
  private static final double ONE_BY_LN10 = 0x1.bcb7b1526e50ep-2;

  private Hyperbolic() {}

  public static double expMinusOne(double x) {
    return StrictMath.expm1(x);
  }

  public static double logOnePlus(double x) {
    return StrictMath.log1p(x);
  }

  public static double log10(double x) {
    if (!(x > 0) || Double.isInfinite(x)) {
      return Math.log(x);
    }
    if (x < Double.MIN_NORMAL) {
      return scaledLog10(x * 0x1p54, -54);
    }
    return scaledLog10(x, 0);
  }

  private static double scaledLog10(double x, int shift) {
    int exponent = Math.getExponent(x);
    int negative = exponent + shift < 0 ? 1 : 0;
    double mantissa = Math.scalb(x, -exponent - negative);
    double whole = exponent + shift + negative;
    return whole * LOG_2_LOW + ONE_BY_LN10 * Elementary.log(mantissa) + whole * LOG_2_HIGH;
  }

  public static double sinh(double x) {
    return StrictMath.sinh(x);
  }

  public static double cosh(double x) {
    double size = Math.abs(x);
    if (size > 22) {
      return size < 709.78 ? 0.5 * Elementary.exp(size) : StrictMath.cosh(x);
    }
    if (size < 0.5 * LN2) {
      double less = StrictMath.expm1(size);
      double e = 1 + less;
      return size < 0x1p-55 ? e : 1 + less * less / (e + e);
    }
    double e = Elementary.exp(size);
    return 0.5 * e + 0.5 / e;
  }

  public static double tanh(double x) {
    return StrictMath.tanh(x);
  }

  public static double asinh(double x) {
    double size = Math.abs(x);
    if (!Double.isFinite(x) || size < TINY) {
      return x;
    }
    double result;
    if (size > LARGE) {
      result = Elementary.log(size) + LN2;
    } else if (size > 2) {
      result = Elementary.log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
    } else {
      double square = x * x;
      result = logOnePlus(size + square / (1 + Math.sqrt(1 + square)));
    }
    return Math.copySign(result, x);
  }

  public static double acosh(double x) {
    if (!(x >= 1)) {
      return Double.NaN;
    }
    if (x > LARGE) {
      return Double.isInfinite(x) ? x : Elementary.log(x) + LN2;
    }
    if (x > 2) {
      return Elementary.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
    }
    double more = x - 1;
    return logOnePlus(more + Math.sqrt(2 * more + more * more));
  }

  public static double atanh(double x) {
    double size = Math.abs(x);
    if (!(size < 1)) {
      return Double.NaN;
    }
    if (size < TINY) {
      return x;
    }
    double twice = size + size;
    double quotient = size < 0.5 ? twice + twice * size / (1 - size) : twice / (1 - size);
    return Math.copySign(0.5 * logOnePlus(quotient), x);
  }
}
