package dev.poolyard.value;

import java.math.BigDecimal;
import java.math.MathContext;

/** Writes a float as CPython's {@code repr} does: the shortest digits that read back the same. */
final class FloatRepr {
  // CPython writes an exponent outside of 1e-4 <= |x| < 1e16.
  private static final int FIRST_EXPONENT_OF_FIXED = -4;
  private static final int LAST_EXPONENT_OF_FIXED = 15;

  private FloatRepr() {}

  static String of(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String sign = Math.copySign(1, value) < 0 ? "-" : "";
    double magnitude = Math.abs(value);
    if (magnitude == 0) {
      return sign + "0.0";
    }
    BigDecimal shortest = shortest(magnitude);
    String digits = shortest.unscaledValue().toString();
    int exponent = digits.length() - 1 - shortest.scale();
    return sign
        + (exponent < FIRST_EXPONENT_OF_FIXED || exponent > LAST_EXPONENT_OF_FIXED
            ? scientific(digits, exponent)
            : fixed(digits, exponent));
  }

  private static BigDecimal shortest(double magnitude) {
    BigDecimal decimal = new BigDecimal(Double.toString(magnitude)).stripTrailingZeros();
    // Double.toString gives the shortest digits, but never fewer than two: 4.9E-324 for 5e-324.
    if (decimal.precision() == 2) {
      BigDecimal rounded = decimal.round(new MathContext(1));
      if (rounded.doubleValue() == magnitude) {
        return rounded.stripTrailingZeros();
      }
    }
    return decimal;
  }

  private static String scientific(String digits, int exponent) {
    String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
    String magnitude = Integer.toString(Math.abs(exponent));
    return digits.charAt(0)
        + fraction
        + (exponent < 0 ? "e-" : "e+")
        + (magnitude.length() < 2 ? "0" + magnitude : magnitude);
  }

  private static String fixed(String digits, int exponent) {
    if (exponent < 0) {
      return "0." + "0".repeat(-exponent - 1) + digits;
    }
    int point = exponent + 1;
    return digits.length() <= point
        ? digits + "0".repeat(point - digits.length()) + ".0"
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
