package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.SpecialMethods;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.Types;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes numbers of other things. */
public final class NumberConstructors {
  /** Without a way back, since each would take stack for a long text. */
  private static final Pattern FLOAT =
      Pattern.compile("[+-]?(?:[0-9]++\\.?[0-9]*+|\\.[0-9]++)(?:e[+-]?[0-9]++)?");

  private NumberConstructors() {}

  static Object toBool(Context context, Arguments arguments) {
    arguments.expect("bool", 0, 1);
    return arguments.count() == 1 && Truth.of(arguments.at(0));
  }

  static Object toInt(Context context, Arguments arguments) {
    @Nullable Object[] bound = arguments.bind("int", 1, "x", "base");
    if (bound[0] == null) {
      if (bound[1] != null) {
        throw Raise.typeError("int() missing string argument");
      }
      return 0L;
    }
    if (bound[1] != null) {
      long base = clampedBase(bound[1]);
      if (base != 0 && (base < 2 || base > 36)) {
        throw Raise.valueError("int() base must be >= 2 and <= 36, or 0");
      }
      if (!(bound[0] instanceof String text)) {
        throw Raise.typeError("int() can't convert non-string with explicit base");
      }
      return parseInt(text, (int) base);
    }
    return switch (bound[0]) {
      case String text -> parseInt(text, 10);
      case Double value -> truncate(value);
      case Object value when Numbers.isInteger(value) -> Numbers.withoutBool(value);
      case Object value when SpecialMethods.has(value, "__int__") -> ofClass(context, value);
      case Object value when Numbers.isIndex(value) -> Numbers.index(value);
      default ->
          throw Raise.typeError(
              "int() argument must be a string, a bytes-like object or a real number, not '%s'",
              Types.nameOf(bound[0]));
    };
  }

  /** Returns a float without its fraction as an int; nan and the infinities raise. */
  public static Object truncate(double value) {
    if (Double.isNaN(value)) {
      throw Raise.valueError("cannot convert float NaN to integer");
    }
    if (Double.isInfinite(value)) {
      throw Raise.overflow("cannot convert float infinity to integer");
    }
    return Math.abs(value) < 0x1p62
        ? (Object) (long) value
        : Integers.normalize(new BigDecimal(value).toBigInteger());
  }

  private static Object ofClass(Context context, Object object) {
    Object answer = SpecialMethods.call(context, object, "__int__");
    if (!Numbers.isInteger(answer)) {
      throw Raise.typeError("__int__ returned non-int (type %s)", Types.nameOf(answer));
    }
    return Numbers.withoutBool(answer);
  }

  private static Object parseInt(String text, int base) {
    String stripped = Characters.stripAroundNumber(text);
    String digits = stripped;
    boolean negative = digits.startsWith("-");
    if (negative || digits.startsWith("+")) {
      digits = digits.substring(1);
    }
    int radix = base;
    String lower = digits.toLowerCase(Locale.ROOT);
    int prefixed =
        lower.startsWith("0x") ? 16 : lower.startsWith("0o") ? 8 : lower.startsWith("0b") ? 2 : 0;
    boolean hasPrefix = prefixed != 0 && (base == 0 || base == prefixed);
    if (hasPrefix) {
      digits = digits.substring(2);
      digits = digits.startsWith("_") ? digits.substring(1) : digits;
      radix = prefixed;
    } else if (base == 0) {
      radix = 10;
      if (digits.matches("0[0-9_]*[1-9].*")) {
        throw invalidInt(text, base);
      }
    }
    String plain = withoutUnderscores(digits);
    if (plain == null || plain.isEmpty()) {
      throw invalidInt(text, base);
    }
    StringBuilder ascii = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      int digit = Character.digit(plain.charAt(i), radix);
      if (digit < 0) {
        throw invalidInt(text, base);
      }
      ascii.append(Character.forDigit(digit, radix));
    }
    boolean binary = Integer.bitCount(radix) == 1;
    if (!binary && ascii.length() > Bounds.MOST_DIGITS) {
      throw Raise.valueError(
          "Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "
              + "use sys.set_int_max_str_digits() to increase the limit",
          Bounds.MOST_DIGITS, ascii.length());
    }
    long bits = (long) ascii.length() * (Integer.SIZE - 1 - Integer.numberOfLeadingZeros(radix));
    Bounds.checkBits(Math.max(0, bits - Integer.SIZE));
    return Integers.parse(negative ? "-" + ascii : ascii.toString(), radix);
  }

  private static Raise invalidInt(String text, int base) {
    return Raise.valueError(
        "invalid literal for int() with base %d: %s", base, shortened(Representation.of(text)));
  }

  /** CPython's messages show no more than this of a text. */
  private static String shortened(String representation) {
    return Text.length(representation) > 200
        ? Text.substring(representation, 0, 200)
        : representation;
  }

  private static long clampedBase(Object base) {
    Long clamped = Numbers.toClamped(base);
    return clamped == null ? Numbers.toIndex(base) : clamped;
  }

  /** Returns the digits, or null if an underscore does not stand between two of them. */
  private static @org.jspecify.annotations.Nullable String withoutUnderscores(String digits) {
    if (digits.startsWith("_") || digits.endsWith("_") || digits.contains("__")) {
      return null;
    }
    return digits.replace("_", "");
  }

  static Object toFloat(Context context, Arguments arguments) {
    arguments.expect("float", 0, 1);
    if (arguments.count() == 0) {
      return 0.0;
    }
    Object value = arguments.at(0);
    if (value instanceof String text) {
      return parseFloat(text);
    }
    if (!Numbers.isNumber(value)
        && !SpecialMethods.has(value, "__float__")
        && !SpecialMethods.has(value, "__index__")) {
      throw Raise.typeError(
          "float() argument must be a string or a real number, not '%s'", Types.nameOf(value));
    }
    return Numbers.toDouble(value);
  }

  /** Writes the digits of all scripts as those from 0 to 9. */
  private static String withPlainDigits(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Returns whether an underscore stands elsewhere than between two digits. */
  private static boolean hasStrayUnderscore(String text) {
    for (int at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
      Context.current().work(1);
      boolean between = at > 0 && at + 1 < text.length();
      if (!between || !isDigit(text.charAt(at - 1)) || !isDigit(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static Object parseFloat(String text) {
    String plain = withPlainDigits(Characters.stripAroundNumber(text)).toLowerCase(Locale.ROOT);
    switch (plain.startsWith("+") || plain.startsWith("-") ? plain.substring(1) : plain) {
      case "inf", "infinity" -> {
        return plain.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
      }
      case "nan" -> {
        return Double.NaN;
      }
      default -> {
        if (hasStrayUnderscore(plain) || !FLOAT.matcher(plain.replace("_", "")).matches()) {
          throw Raise.valueError("could not convert string to float: %s", Representation.of(text));
        }
        return Double.parseDouble(plain.replace("_", ""));
      }
    }
  }
}
