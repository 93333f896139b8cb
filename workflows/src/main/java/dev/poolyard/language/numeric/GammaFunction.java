package dev.poolyard.language.numeric;

/**
 * The gamma function and the logarithm of its size by the approximation of Lanczos with the
 * constants of CPython, so that also its errors are the same.
 */
public final class GammaFunction {
  private static final double G = 6.024680040776729583740234375;
  private static final double G_MINUS_HALF = 5.524680040776729583740234375;
  private static final double LOG_PI = 1.144729885849400174143427351353058711647;
  private static final double[] NUMERATOR = {
    23531376880.410759688572007674451636754734846804940,
    42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843,
    17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708,
    1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801,
    31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768,
    186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024,
    210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408
  };
  private static final double[] DENOMINATOR = {
    0.0,
    39916800.0,
    120543840.0,
    150917976.0,
    105258076.0,
    45995730.0,
    13339535.0,
    2637558.0,
    357423.0,
    32670.0,
    1925.0,
    66.0,
    1.0
  };

  private GammaFunction() {}

  /** Returns nan where it has a pole, an infinity where it is too large. */
  public static double gamma(double x) {
    if (Double.isNaN(x) || x == Double.POSITIVE_INFINITY) {
      return x;
    }
    if (x == 0 || x == Double.NEGATIVE_INFINITY) {
      return Double.NaN;
    }
    if (x == Math.rint(x)) {
      if (x < 0) {
        return Double.NaN;
      }
      if (x <= 23) {
        return factorial((int) x - 1);
      }
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return 1 / x;
    }
    if (size > 200) {
      return x < 0 ? 0 / sineOfPi(x) : Double.POSITIVE_INFINITY;
    }
    double y = size + G_MINUS_HALF;
    // What the sum lost in rounding.
    double lost = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size;
    double correction = lost * G / y;
    double result;
    if (x < 0) {
      result = -Math.PI / sineOfPi(size) / size * Elementary.exp(y) / sum(size);
      result -= correction * result;
    } else {
      result = sum(size) / Elementary.exp(y);
      result += correction * result;
    }
    if (size < 140) {
      double power = Elementary.pow(y, size - 0.5);
      return x < 0 ? result / power : result * power;
    }
    double root = Elementary.pow(y, size / 2 - 0.25);
    return x < 0 ? result / root / root : result * root * root;
  }

  private static double factorial(int n) {
    double product = 1;
    for (int i = 2; i <= n; i++) {
      product *= i;
    }
    return product;
  }

  /** Returns an infinity where it has a pole. */
  public static double logGamma(double x) {
    if (!Double.isFinite(x)) {
      return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
    }
    if (x == Math.rint(x) && x <= 2) {
      return x <= 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double size = Math.abs(x);
    if (size < 1e-20) {
      return -Elementary.log(size);
    }
    double result = Elementary.log(sum(size)) - G;
    result += (size - 0.5) * (Elementary.log(size + G - 0.5) - 1);
    return x < 0
        ? LOG_PI - Elementary.log(Math.abs(sineOfPi(size))) - Elementary.log(size) - result
        : result;
  }

  private static double sum(double x) {
    double numerator = 0;
    double denominator = 0;
    if (x < 5) {
      for (int i = NUMERATOR.length - 1; i >= 0; i--) {
        numerator = numerator * x + NUMERATOR[i];
        denominator = denominator * x + DENOMINATOR[i];
      }
    } else {
      for (int i = 0; i < NUMERATOR.length; i++) {
        numerator = numerator / x + NUMERATOR[i];
        denominator = denominator / x + DENOMINATOR[i];
      }
    }
    return numerator / denominator;
  }

  private static double sineOfPi(double x) {
    double y = Math.abs(x) % 2;
    double sine =
        switch ((int) Math.floor(2 * y + 0.5)) {
          case 0 -> Elementary.sin(Math.PI * y);
          case 1 -> Elementary.cos(Math.PI * (y - 0.5));
          case 2 -> Elementary.sin(Math.PI * (1 - y));
          case 3 -> -Elementary.cos(Math.PI * (y - 1.5));
          default -> Elementary.sin(Math.PI * (y - 2));
        };
    return Math.copySign(1, x) * sine;
  }
}
