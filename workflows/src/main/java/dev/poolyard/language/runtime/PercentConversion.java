package dev.poolyard.language.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What one {@code %} conversion writes. */
final class PercentConversion {
  private PercentConversion() {}

  static String convert(
      int type, Object value, PercentFlags flags, int width, int precision, int index) {
    switch (type) {
      case 's', 'r', 'a' -> {
        String text = text(type, value);
        boolean cut = precision >= 0 && Text.length(text) > precision;
        return flags.ofText(width).pad("", cut ? Text.substring(text, 0, precision) : text, '>');
      }
      case 'c' -> {
        return flags.ofText(width).pad("", character(value), '>');
      }
      case 'd', 'i', 'u', 'x', 'X', 'o' -> {
        int meant = type == 'i' || type == 'u' ? 'd' : type;
        FormatSpec spec = flags.ofNumber(width, -1, meant);
        return integer(number(value, type), spec, precision);
      }
      case 'e', 'E', 'f', 'F', 'g', 'G' -> {
        return FloatFormat.format(Numbers.toDouble(value), flags.ofNumber(width, precision, type));
      }
      default ->
          throw Raise.valueError(
              "unsupported format character '%s' (0x%x) at index %d",
              type > 30 && type < 127 ? Character.toString(type) : "?", type, index);
    }
  }

  private static String text(int type, Object value) {
    return switch (type) {
      case 's' -> Text.of(value);
      case 'r' -> Representation.of(value);
      default -> AsciiText.toAscii(Representation.of(value));
    };
  }

  private static BigInteger number(Object value, int type) {
    if (Numbers.isInteger(value)) {
      return Numbers.toBig(value);
    }
    boolean decimal = "diu".indexOf(type) >= 0;
    if (!(value instanceof Double real) || !decimal) {
      throw Raise.typeError(
          "%%%s format: %s is required, not %s",
          Character.toString(type), decimal ? "a real number" : "an integer", Types.nameOf(value));
    }
    if (Double.isNaN(real)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(real)) {
      throw Raise.overflow("cannot convert float infinity to integer");
    }
    return new BigDecimal(real).toBigInteger();
  }

  private static String integer(BigInteger number, FormatSpec spec, int precision) {
    String digits = IntFormat.digits(number.abs(), spec.type());
    if (precision > digits.length()) {
      digits = "0".repeat(precision - digits.length()) + digits;
    }
    String base = spec.alternate() && spec.type() != 'd' ? "0" + (char) spec.type() : "";
    return spec.pad(Formatting.sign(number.signum() < 0, spec) + base, digits, '>');
  }

  private static String character(Object value) {
    if (value instanceof String text && Text.length(text) == 1) {
      return text;
    }
    if (!Numbers.isInteger(value)) {
      throw Raise.typeError("%%c requires int or char");
    }
    BigInteger code = Numbers.toBig(value);
    if (code.signum() < 0 || code.compareTo(BigInteger.valueOf(Character.MAX_CODE_POINT)) > 0) {
      throw Raise.overflow("%c arg not in range(0x110000)");
    }
    return Text.ofCharacterCode(code.intValue());
  }
}
