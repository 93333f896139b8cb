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
      case String text -> text(text, FormatSpec.ofText(spec));
      case Boolean value ->
          IntFormat.format(
              value ? BigInteger.ONE : BigInteger.ZERO,
              FormatSpec.ofNumber(spec, typeName),
              typeName);
      case Long value ->
          IntFormat.format(
              BigInteger.valueOf(value), FormatSpec.ofNumber(spec, typeName), typeName);
      case BigInteger value ->
          IntFormat.format(value, FormatSpec.ofNumber(spec, typeName), typeName);
      case Double value -> FloatFormat.format(value, FormatSpec.ofNumber(spec, typeName));
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

  private static String text(String text, FormatSpec spec) {
    if (spec.type() != 0 && spec.type() != 's') {
      throw unknownCode(spec.type(), "str");
    }
    if (spec.sign() != 0) {
      throw notForText(spec.sign() == ' ' ? "Space" : "Sign");
    }
    if (spec.unsignedZero()) {
      throw notForText("Negative zero coercion (z)");
    }
    if (spec.alternate()) {
      throw notForText("Alternate form (#)");
    }
    if (spec.align() == '=') {
      throw notForText("'=' alignment");
    }
    boolean cut = spec.precision() >= 0 && Text.length(text) > spec.precision();
    String shown = cut ? Text.substring(text, 0, spec.precision()) : text;
    return spec.pad("", shown, '<');
  }

  private static Raise notForText(String what) {
    return Raise.valueError("%s not allowed in string format specifier", what);
  }

  static Raise unknownCode(int code, String type) {
    String shown = code > 32 && code < 128 ? Character.toString(code) : "\\x%x".formatted(code);
    return Raise.valueError("Unknown format code '%s' for object of type '%s'", shown, type);
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
