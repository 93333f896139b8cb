package dev.poolyard.language.runtime;

import java.math.BigInteger;

/** What {@code format()} says of an object under a format specification. */
public final class Formatting {
  private Formatting() {}

  public static String format(Object object, String spec) {
    Object method = SpecialMethods.find(object, "__format__");
    if (method != null) {
      return ofClass(object, method, spec);
    }
    return plain(object, spec);
  }

  /** Returns what the {@code __format__} of the built-in type says, whatever a class defines. */
  static String plain(Object object, Object specification) {
    if (!(specification instanceof String spec)) {
      throw Raise.typeError(
          "__format__() argument must be str, not %s", Types.nameOf(specification));
    }
    if (spec.isEmpty()) {
      return Text.of(object);
    }
    String typeName = Types.nameOf(object);
    return switch (object) {
      case String text -> text(text, FormatSpec.parse(spec, typeName));
      case Boolean value -> bool(value, FormatSpec.parse(spec, typeName));
      case Long value -> IntFormat.format(BigInteger.valueOf(value), FormatSpec.parse(spec, "int"));
      case BigInteger value -> IntFormat.format(value, FormatSpec.parse(spec, "int"));
      case Double value -> FloatFormat.format(value, FormatSpec.parse(spec, typeName));
      default ->
          throw Raise.typeError("unsupported format string passed to %s.__format__", typeName);
    };
  }

  private static String ofClass(Object object, Object method, String spec) {
    Object answer = SpecialMethods.callWith(Context.current(), object, method, Arguments.of(spec));
    if (answer instanceof String text) {
      return text;
    }
    throw Raise.typeError("__format__ must return a str, not %s", Types.nameOf(answer));
  }

  private static String bool(boolean value, FormatSpec spec) {
    if (spec.type() == 0 && spec.width() == 0 && spec.precision() < 0) {
      return IntFormat.format(value ? BigInteger.ONE : BigInteger.ZERO, spec);
    }
    return IntFormat.format(value ? BigInteger.ONE : BigInteger.ZERO, spec);
  }

  private static String text(String text, FormatSpec spec) {
    if (spec.type() != 0 && spec.type() != 's') {
      throw unknownCode(spec.type(), "str");
    }
    if (spec.sign() != 0) {
      throw Raise.valueError(
          spec.sign() == ' '
              ? "Space not allowed in string format specifier"
              : "Sign not allowed in string format specifier");
    }
    if (spec.alternate()) {
      throw Raise.valueError("Alternate form (#) not allowed in string format specifier");
    }
    if (spec.grouping() != 0) {
      throw Raise.valueError("Cannot specify '" + spec.grouping() + "' with 's'.");
    }
    if (spec.align() == '=' && !spec.fill().equals("0")) {
      throw Raise.valueError("'=' alignment not allowed in string format specifier");
    }
    FormatSpec aligned = spec.align() == '=' ? spec.withAlign('<') : spec;
    boolean cut = spec.precision() >= 0 && Text.length(text) > spec.precision();
    String shown = cut ? Text.substring(text, 0, spec.precision()) : text;
    return aligned.pad("", shown, '<');
  }

  static Raise unknownCode(char code, String type) {
    return Raise.valueError(
        "Unknown format code '%s' for object of type '%s'", String.valueOf(code), type);
  }

  /** Returns the sign to write before digits: that of {@code negative}, or what the spec asks. */
  static String sign(boolean negative, FormatSpec spec) {
    if (negative) {
      return "-";
    }
    return spec.sign() == '+' ? "+" : spec.sign() == ' ' ? " " : "";
  }

  /** Puts {@code separator} between groups of digits, widened with zeros to {@code width}. */
  static String group(String digits, char separator, int size, int width) {
    StringBuilder grouped = new StringBuilder();
    int count = 0;
    int at = digits.length() - 1;
    while (at >= 0 || grouped.length() < width) {
      if (count > 0 && count % size == 0) {
        grouped.append(separator);
      }
      grouped.append(at >= 0 ? digits.charAt(at) : '0');
      at--;
      count++;
    }
    return grouped.reverse().toString();
  }
}
