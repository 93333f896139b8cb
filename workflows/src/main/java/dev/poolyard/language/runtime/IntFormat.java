package dev.poolyard.language.runtime;

import java.math.BigInteger;
import java.util.Locale;

/** Ints under a format specification. */
final class IntFormat {
  private IntFormat() {}

  static String format(BigInteger value, FormatSpec spec, String typeName) {
    int type = spec.type() == 0 ? 'd' : spec.type();
    if ("eEfFgG%".indexOf(type) >= 0) {
      return FloatFormat.format(Numbers.toDouble(value), spec);
    }
    if ("bcdoxXn".indexOf(type) < 0) {
      throw Formatting.unknownCode(type, typeName);
    }
    if (spec.precision() >= 0) {
      throw Raise.valueError("Precision not allowed in integer format specifier");
    }
    if (spec.unsignedZero()) {
      throw Raise.valueError("Negative zero coercion (z) not allowed in integer format specifier");
    }
    if (type == 'c') {
      return character(value, spec);
    }
    boolean decimal = type == 'd' || type == 'n';
    String prefix =
        Formatting.sign(value.signum() < 0, spec)
            + (spec.alternate() && !decimal ? "0" + (char) type : "");
    String digits = digits(value.abs(), type);
    if (spec.grouping() != 0) {
      boolean zeros = spec.align() == '=' && spec.fill().equals("0");
      int width = zeros ? spec.width() - prefix.length() : 0;
      digits = Formatting.group(digits, spec.grouping(), decimal ? 3 : 4, width);
    }
    return spec.pad(prefix, digits, '>');
  }

  /** Returns the digits of a number that is not negative, in the base that {@code type} means. */
  static String digits(BigInteger value, int type) {
    return switch (type) {
      case 'b' -> BigIntegers.digits(value, 2);
      case 'o' -> BigIntegers.digits(value, 8);
      case 'x' ->
          value.bitLength() < Long.SIZE
              ? Long.toHexString(value.longValue())
              : BigIntegers.digits(value, 16);
      case 'X' -> BigIntegers.digits(value, 16).toUpperCase(Locale.ROOT);
      default -> Representation.digits(value);
    };
  }

  private static String character(BigInteger value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw notForCharacter("Sign");
    }
    if (spec.alternate()) {
      throw notForCharacter("Alternate form (#)");
    }
    if (value.bitLength() >= Long.SIZE) {
      throw Raise.overflow("Python int too large to convert to C long");
    }
    if (value.signum() < 0 || value.compareTo(BigInteger.valueOf(0x10FFFF)) > 0) {
      throw Raise.overflow("%c arg not in range(0x110000)");
    }
    return spec.pad("", Text.ofCharacterCode(value.intValue()), '>');
  }

  private static Raise notForCharacter(String what) {
    return Raise.valueError("%s not allowed with integer format specifier 'c'", what);
  }
}
