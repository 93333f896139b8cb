package dev.poolyard.language.numeric;

import static dev.poolyard.language.numeric.DoubleDouble.ONE;

/**
 * The elementary functions. For arguments outside their domain they return nan or an infinity as
 * Java's do.
 */
public final class Elementary {
  /** Below it a function with slope 1 at 0 returns its argument. */
  private static final double TINY = 0x1p-28;

  private static final double LARGEST_EXPONENT = 709.79;
  private static final double SMALLEST_EXPONENT = -745.2;

  private Elementary() {}

  private static DoubleDouble of(double x) {
    return DoubleDouble.of(x);
  }

  private static boolean special(double x) {
    return x == 0 || !Double.isFinite(x);
  }

  private static boolean overflows(double x) {
    return x > LARGEST_EXPONENT || x < SMALLEST_EXPONENT;
  }

  public static double exp(double x) {
    return special(x) || overflows(x) ? Math.exp(x) : Exponentials.exp(of(x)).rounded();
  }

  public static double exp2(double x) {
    if (special(x) || x > 1100 || x < -1100) {
      return Math.pow(2, x);
    }
    return Exponentials.exp(Exponentials.LN2_DOUBLE.times(x)).rounded();
  }

  public static double log(double x) {
    return special(x) || x < 0 ? Math.log(x) : Exponentials.log(of(x)).rounded();
  }

  public static double log2(double x) {
    return special(x) || x < 0
        ? Math.log(x)
        : Exponentials.log(of(x)).dividedBy(Exponentials.LN2_DOUBLE).rounded();
  }

  public static double pow(double x, double y) {
    if (special(x) || special(y) || x == 1 || x < 0 && y != Math.rint(y)) {
      return Math.pow(x, y);
    }
    if (y == 2) {
      return x * x;
    }
    DoubleDouble exponent = Exponentials.log(of(Math.abs(x))).times(y);
    if (overflows(exponent.hi())) {
      return Math.pow(x, y);
    }
    double power = Exponentials.exp(exponent).rounded();
    return x < 0 && Math.abs(y) < 0x1p53 && (long) y % 2 != 0 ? -power : power;
  }

  public static double sin(double x) {
    return special(x) || Math.abs(x) < TINY ? Math.sin(x) : Circular.of(x).sine().rounded();
  }

  public static double cos(double x) {
    return special(x) ? Math.cos(x) : Circular.of(x).cosine().rounded();
  }

  public static double tan(double x) {
    if (special(x) || Math.abs(x) < TINY) {
      return Math.tan(x);
    }
    Circular.Pair pair = Circular.of(x);
    return pair.sine().dividedBy(pair.cosine()).rounded();
  }

  public static double asin(double x) {
    if (special(x) || Math.abs(x) >= 1 || Math.abs(x) < TINY) {
      return Math.asin(x);
    }
    return Circular.angle(of(x), leg(x)).rounded();
  }

  public static double acos(double x) {
    return special(x) || Math.abs(x) >= 1 ? Math.acos(x) : Circular.angle(leg(x), of(x)).rounded();
  }

  /** Returns the other leg of a right triangle with hypotenuse 1. */
  private static DoubleDouble leg(double x) {
    return ONE.minus(of(x)).times(ONE.plus(of(x))).squareRoot();
  }

  public static double atan(double x) {
    if (special(x) || Math.abs(x) < TINY || Math.abs(x) > 0x1p60) {
      return Math.atan(x);
    }
    return Circular.angle(of(x), ONE).rounded();
  }

  public static double atan2(double y, double x) {
    if (special(x) || special(y)) {
      return Math.atan2(y, x);
    }
    int shift = -Math.max(Math.getExponent(x), Math.getExponent(y));
    double b = Math.scalb(y, shift);
    double a = Math.scalb(x, shift);
    return a == 0 || Math.abs(b) < 0x1p-300 || Math.abs(a) < 0x1p-300
        ? Math.atan2(y, x)
        : Circular.angle(of(b), of(a)).rounded();
  }

  /** Returns the cube root; the C library of CPython often misses it by one unit. */
  public static double cbrt(double x) {
    if (special(x)) {
      return x;
    }
    int third = Math.getExponent(x) / 3;
    DoubleDouble cube = of(Math.scalb(x, -3 * third));
    DoubleDouble root = of(Math.cbrt(cube.hi()));
    DoubleDouble square = root.times(root);
    DoubleDouble rest = cube.minus(square.times(root));
    return Math.scalb(root.plus(rest.hi() / (3 * square.hi())).rounded(), third);
  }
}
