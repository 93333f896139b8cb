package dev.poolyard.language.module.random;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.numeric.Elementary;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Floats of various distributions. Parameters take part in Python's own arithmetic, so that ints
 * stay ints and errors are the same.
 */
final class Distributions {
  private static final double TWO_PI = 2 * Math.PI;
  private static final double NORMAL_MAGIC = 4 * Elementary.exp(-0.5) / Math.sqrt(2.0);
  private static final double LOG_4 = Elementary.log(4);
  private static final double GAMMA_MAGIC = 1 + Elementary.log(4.5);

  private Distributions() {}

  private static Object given(@Nullable Object argument, Object otherwise) {
    return argument == null ? otherwise : argument;
  }

  private static double real(@Nullable Object argument) {
    return Numbers.toDouble(requireNonNull(argument));
  }

  static Object uniform(Context context, RandomObject random, @Nullable Object[] bound) {
    Object a = requireNonNull(bound[1]);
    Object width = Operators.subtract(requireNonNull(bound[2]), a);
    return Operators.add(a, Operators.multiply(width, random.random()));
  }

  static Object triangular(Context context, RandomObject random, @Nullable Object[] bound) {
    Object low = given(bound[1], 0.0);
    Object high = given(bound[2], 1.0);
    Object mode = given(bound[3], Nothing.NONE);
    double u = random.random();
    Object c = 0.5;
    if (mode != Nothing.NONE) {
      try {
        c = Operators.divide(Operators.subtract(mode, low), Operators.subtract(high, low));
      } catch (Raise raise) {
        if (raise.exception().type() == ExceptionTypes.ZERO_DIVISION_ERROR) {
          return low;
        }
        throw raise;
      }
    }
    if (Comparisons.compare(Comparisons.Order.GREATER, u, c)) {
      u = 1 - u;
      c = Operators.subtract(1.0, c);
      Object swapped = low;
      low = high;
      high = swapped;
    }
    double root = squareRoot(Numbers.toDouble(Operators.multiply(u, c)));
    return Operators.add(low, Operators.multiply(Operators.subtract(high, low), root));
  }

  private static double squareRoot(double x) {
    if (x < 0) {
      throw Raise.valueError("math domain error");
    }
    return Math.sqrt(x);
  }

  static Object normal(Context context, RandomObject random, @Nullable Object[] bound) {
    double z;
    double u2;
    do {
      context.step();
      double u1 = random.random();
      u2 = 1 - random.random();
      z = NORMAL_MAGIC * (u1 - 0.5) / u2;
    } while (z * z / 4 > -Elementary.log(u2));
    return scaled(bound, z);
  }

  /** Returns {@code mu + z * sigma}. */
  private static Object scaled(@Nullable Object[] bound, Object z) {
    Object deviation = Operators.multiply(z, given(bound[2], 1.0));
    return Operators.add(given(bound[1], 0.0), deviation);
  }

  static Object gauss(Context context, RandomObject random, @Nullable Object[] bound) {
    Object z = random.takeSpareGauss();
    if (z == Nothing.NONE) {
      double angle = random.random() * TWO_PI;
      double radius = Math.sqrt(-2 * Elementary.log(1 - random.random()));
      z = Elementary.cos(angle) * radius;
      random.keepSpareGauss(Elementary.sin(angle) * radius);
    }
    return scaled(bound, z);
  }

  static Object logNormal(Context context, RandomObject random, @Nullable Object[] bound) {
    return exp(Numbers.toDouble(normal(context, random, bound)));
  }

  private static double exp(double x) {
    double result = Elementary.exp(x);
    if (Double.isInfinite(result) && Double.isFinite(x)) {
      throw Raise.overflow("math range error");
    }
    return result;
  }

  static Object exponential(Context context, RandomObject random, @Nullable Object[] bound) {
    return Operators.divide(-Elementary.log(1 - random.random()), requireNonNull(bound[1]));
  }

  static Object vonMises(Context context, RandomObject random, @Nullable Object[] bound) {
    double kappa = real(bound[2]);
    if (kappa <= 1e-6) {
      return TWO_PI * random.random();
    }
    double s = 0.5 / kappa;
    double r = s + Math.sqrt(1 + s * s);
    double z;
    while (true) {
      context.step();
      z = Elementary.cos(Math.PI * random.random());
      double d = z / (r + z);
      double u = random.random();
      if (u < 1 - d * d || u <= (1 - d) * exp(d)) {
        break;
      }
    }
    double q = 1 / r;
    double f = (q + z) / (1 + q * z);
    double angle = Elementary.acos(f);
    Object mu = requireNonNull(bound[1]);
    Object theta = random.random() > 0.5 ? Operators.add(mu, angle) : Operators.subtract(mu, angle);
    return Operators.remainder(theta, TWO_PI);
  }

  static Object gamma(Context context, RandomObject random, @Nullable Object[] bound) {
    return gamma(context, random, requireNonNull(bound[1]), requireNonNull(bound[2]));
  }

  private static Object gamma(Context context, RandomObject random, Object shape, Object scale) {
    if (isZeroOrLess(shape) || isZeroOrLess(scale)) {
      throw Raise.valueError("gammavariate: alpha and beta must be > 0.0");
    }
    double alpha = Numbers.toDouble(shape);
    double x;
    if (alpha > 1) {
      x = largeGamma(context, random, alpha);
    } else if (alpha == 1) {
      x = -Elementary.log(1 - random.random());
    } else {
      x = smallGamma(context, random, alpha);
    }
    return Operators.multiply(x, scale);
  }

  private static boolean isZeroOrLess(Object number) {
    return Comparisons.compare(Comparisons.Order.LESS_OR_EQUAL, number, 0.0);
  }

  private static double largeGamma(Context context, RandomObject random, double alpha) {
    double root = Math.sqrt(2 * alpha - 1);
    double b = alpha - LOG_4;
    double c = alpha + root;
    while (true) {
      context.step();
      double u1 = random.random();
      if (!(1e-7 < u1 && u1 < 0.9999999)) {
        continue;
      }
      double u2 = 1 - random.random();
      double v = Elementary.log(u1 / (1 - u1)) / root;
      double x = alpha * exp(v);
      double z = u1 * u1 * u2;
      double r = b + c * v - x;
      if (r + GAMMA_MAGIC - 4.5 * z >= 0 || r >= Elementary.log(z)) {
        return x;
      }
    }
  }

  private static double smallGamma(Context context, RandomObject random, double alpha) {
    while (true) {
      context.step();
      double b = (Math.E + alpha) / Math.E;
      double p = b * random.random();
      double x = p <= 1 ? Elementary.pow(p, 1 / alpha) : -Elementary.log((b - p) / alpha);
      double u = random.random();
      if (p > 1 ? u <= Elementary.pow(x, alpha - 1) : u <= exp(-x)) {
        return x;
      }
    }
  }

  static Object beta(Context context, RandomObject random, @Nullable Object[] bound) {
    Object y = gamma(context, random, requireNonNull(bound[1]), 1.0);
    if (!Truth.of(y)) {
      return 0.0;
    }
    Object other = gamma(context, random, requireNonNull(bound[2]), 1.0);
    return Operators.divide(y, Operators.add(y, other));
  }

  static Object pareto(Context context, RandomObject random, @Nullable Object[] bound) {
    double u = 1 - random.random();
    return Operators.power(u, Operators.divide(-1.0, requireNonNull(bound[1])));
  }

  static Object weibull(Context context, RandomObject random, @Nullable Object[] bound) {
    double u = 1 - random.random();
    Object power =
        Operators.power(-Elementary.log(u), Operators.divide(1.0, requireNonNull(bound[2])));
    return Operators.multiply(requireNonNull(bound[1]), power);
  }
}
