package dev.poolyard.language.runtime;

import dev.poolyard.value.Repr;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Floats under a format specification; digits are rounded exactly, half to even. */
final class FloatFormat {
  private static final int DEFAULT_PRECISION = 6;

  /** No float has more decimal digits than this; those after them are zeros. */
  private static final int MOST_DIGITS = 1100;

  private FloatFormat() {}

  static String format(double value, FormatSpec spec) {
    int type = spec.type();
    if (type != 0 && "eEfFgGn%".indexOf(type) < 0) {
      throw Formatting.unknownCode(type, "float");
    }
    boolean negative = Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
    String digits = digits(Math.abs(value), spec, type);
    if (negative && spec.unsignedZero()) {
      negative = digits.chars().anyMatch(c -> (c >= '1' && c <= '9') || c == 'i');
    }
    if (Character.isUpperCase(type)) {
      digits = digits.toUpperCase(Locale.ROOT);
    }
    String prefix = Formatting.sign(negative, spec);
    if (spec.grouping() != 0) {
      digits = group(digits, spec, prefix.length());
    }
    return spec.pad(prefix, digits, '>');
  }

  private static String group(String digits, FormatSpec spec, int prefixLength) {
    int end = 0;
    while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    if (end == 0) {
      return digits;
    }
    String rest = digits.substring(end);
    boolean zeros = spec.align() == '=' && spec.fill().equals("0");
    int width = zeros ? spec.width() - prefixLength - rest.length() : 0;
    return Formatting.group(digits.substring(0, end), spec.grouping(), 3, width) + rest;
  }

  private static String digits(double value, FormatSpec spec, int type) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return (Double.isNaN(value) ? "nan" : "inf") + (type == '%' ? "%" : "");
    }
    int precision = spec.precision() < 0 ? DEFAULT_PRECISION : spec.precision();
    boolean alternate = spec.alternate();
    return switch (Character.toLowerCase(type)) {
      case 'f' -> fixed(new BigDecimal(value), precision, alternate);
      case 'e' -> exponential(value, precision, alternate);
      case '%' -> percentage(value * 100, precision, alternate);
      case 'g', 'n' -> general(value, Math.max(1, precision), alternate, false);
      default ->
          spec.precision() < 0
              ? shortest(value, alternate)
              : general(value, Math.max(1, precision), alternate, true);
    };
  }

  private static String percentage(double value, int precision, boolean alternate) {
    return (Double.isInfinite(value) ? "inf" : fixed(new BigDecimal(value), precision, alternate))
        + "%";
  }

  private static String shortest(double value, boolean alternate) {
    String digits = Repr.ofFloat(value);
    return alternate && digits.indexOf('.') < 0 ? digits.replace("e", ".e") : digits;
  }

  static String fixed(BigDecimal value, int precision, boolean alternate) {
    int exact = Math.min(precision, MOST_DIGITS);
    String digits = value.setScale(exact, RoundingMode.HALF_EVEN).toPlainString();
    return precision == 0 && alternate ? digits + "." : digits + "0".repeat(precision - exact);
  }

  private static String exponential(double value, int precision, boolean alternate) {
    String digits = "0".repeat(precision + 1);
    int exponent = 0;
    if (value != 0) {
      BigDecimal rounded = round(value, precision + 1);
      exponent = rounded.precision() - 1 - rounded.scale();
      digits = padded(rounded, precision + 1);
    }
    String fraction = precision > 0 ? "." + digits.substring(1) : alternate ? "." : "";
    return digits.charAt(0) + fraction + FloatText.exponentText(exponent);
  }

  private static BigDecimal round(double value, int digits) {
    return new BigDecimal(value)
        .round(new MathContext(Math.min(digits, MOST_DIGITS), RoundingMode.HALF_EVEN));
  }

  private static String padded(BigDecimal rounded, int digits) {
    String written = rounded.unscaledValue().toString();
    return written.length() >= digits
        ? written.substring(0, digits)
        : written + "0".repeat(digits - written.length());
  }

  /** The {@code g} format; {@code floatLike} always leaves a digit after the point. */
  private static String general(double value, int precision, boolean alternate, boolean floatLike) {
    String digits = "0".repeat(precision);
    int exponent = 0;
    if (value != 0) {
      BigDecimal rounded = round(value, precision);
      exponent = rounded.precision() - 1 - rounded.scale();
      digits = padded(rounded, precision);
    }
    boolean plain =
        exponent >= -4 && exponent < (floatLike ? Math.max(precision - 1, 0) : precision);
    if (plain) {
      int point = exponent + 1;
      String whole = point <= 0 ? "0" : digits.substring(0, Math.min(point, digits.length()));
      String fraction =
          point <= 0
              ? "0".repeat(-point) + digits
              : digits.substring(Math.min(point, digits.length()));
      return withFraction(whole, alternate ? fraction : stripped(fraction), alternate, floatLike);
    }
    String fraction = alternate ? digits.substring(1) : stripped(digits.substring(1));
    return withFraction(digits.substring(0, 1), fraction, alternate, false)
        + FloatText.exponentText(exponent);
  }

  private static String withFraction(
      String whole, String fraction, boolean alternate, boolean floatLike) {
    if (fraction.isEmpty()) {
      return whole + (floatLike ? ".0" : alternate ? "." : "");
    }
    return whole + "." + fraction;
  }

  private static String stripped(String fraction) {
    int end = fraction.length();
    while (end > 0 && fraction.charAt(end - 1) == '0') {
      end--;
    }
    return fraction.substring(0, end);
  }
}
