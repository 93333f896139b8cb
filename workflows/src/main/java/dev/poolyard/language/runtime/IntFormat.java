package dev.poolyard.language.runtime;

import java.math.BigInteger;
import java.util.Locale;

/** Ints under a format specification. */
final class IntFormat {
  private IntFormat() {}

  static String format(BigInteger value, FormatSpec spec) {
    char type = spec.type() == 0 ? 'd' : spec.type();
    if ("eEfFgG%".indexOf(type) >= 0) {
      return FloatFormat.format(Numbers.toDouble(value), spec);
    }
    if (spec.precision() >= 0) {
      throw Raise.valueError("Precision not allowed in integer format specifier");
    }
    if (type == 'c') {
      return character(value, spec);
    }
    boolean hexadecimal = type == 'x' || type == 'X';
    String digits =
        switch (type) {
          case 'd', 'n' -> Representation.digits(value.abs());
          case 'b' -> value.abs().toString(2);
          case 'o' -> value.abs().toString(8);
          case 'x' -> value.abs().toString(16);
          case 'X' -> value.abs().toString(16).toUpperCase(Locale.ROOT);
          default -> throw Formatting.unknownCode(type, "int");
        };
    boolean decimal = type == 'd' || type == 'n';
    String base = spec.alternate() && !decimal ? (hexadecimal ? "0" + type : "0" + type) : "";
    String prefix = Formatting.sign(value.signum() < 0, spec) + base;
    if (spec.grouping() != 0) {
      if (spec.grouping() == ',' && !decimal) {
        throw Raise.valueError("Cannot specify ',' with '%s'.", String.valueOf(type));
      }
      boolean zeros = spec.align() == '=' && spec.fill().equals("0");
      int width = zeros ? spec.width() - prefix.length() : 0;
      digits = Formatting.group(digits, spec.grouping(), decimal ? 3 : 4, width);
    }
    return spec.pad(prefix, digits, '>');
  }

  private static String character(BigInteger value, FormatSpec spec) {
    if (spec.sign() != 0) {
      throw Raise.valueError("Sign not allowed with integer format specifier 'c'");
    }
    if (value.signum() < 0 || value.compareTo(BigInteger.valueOf(0x10FFFF)) > 0) {
      throw Raise.overflow("%c arg not in range(0x110000)");
    }
    return spec.pad("", Character.toString(value.intValue()), '<');
  }
}
