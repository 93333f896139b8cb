package dev.poolyard.language.runtime;

import java.math.BigDecimal;

/** Floats as Python writes them. */
public final class FloatText {
  private static final int SMALLEST_PLAIN_EXPONENT = -4;
  private static final int LARGEST_PLAIN_EXPONENT = 16;

  private FloatText() {}

  /** Returns the shortest text that reads as {@code value} again. */
  public static String repr(double value) {
    if (Double.isNaN(value)) {
      return "nan";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
    if (value == 0) {
      return sign + "0.0";
    }
    BigDecimal shortest = shortest(Math.abs(value));
    String digits = shortest.unscaledValue().toString();
    int exponent = digits.length() - 1 - shortest.scale();
    return sign + layOut(digits, exponent);
  }

  /** Java writes at least two digits, so where one would do it is tried. */
  private static BigDecimal shortest(double value) {
    BigDecimal written = new BigDecimal(Double.toString(value)).stripTrailingZeros();
    if (written.precision() == 2) {
      BigDecimal one = written.round(new java.math.MathContext(1));
      if (one.doubleValue() == value) {
        return one.stripTrailingZeros();
      }
    }
    return written;
  }

  private static String layOut(String digits, int exponent) {
    if (exponent < SMALLEST_PLAIN_EXPONENT || exponent >= LARGEST_PLAIN_EXPONENT) {
      String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
      return digits.charAt(0) + fraction + exponentText(exponent);
    }
    if (exponent < 0) {
      return "0." + "0".repeat(-exponent - 1) + digits;
    }
    if (digits.length() <= exponent + 1) {
      return digits + "0".repeat(exponent + 1 - digits.length()) + ".0";
    }
    return digits.substring(0, exponent + 1) + "." + digits.substring(exponent + 1);
  }

  /** Returns {@code e+05}, {@code e-07}, {@code e+308}. */
  static String exponentText(int exponent) {
    int size = Math.abs(exponent);
    return "e" + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
  }
}
