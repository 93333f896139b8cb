package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.SpecialMethods;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.Types;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Makes numbers of other things. */
public final class NumberConstructors {
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
      return IntegerReader.read(text, (int) base);
    }
    return switch (bound[0]) {
      case String text -> IntegerReader.read(text, 10);
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

  private static long clampedBase(Object base) {
    Long clamped = Numbers.toClamped(base);
    return clamped == null ? Numbers.toIndex(base) : clamped;
  }

  static Object toFloat(Context context, Arguments arguments) {
    arguments.expect("float", 0, 1);
    if (arguments.count() == 0) {
      return 0.0;
    }
    Object value = arguments.at(0);
    if (value instanceof String text) {
      return FloatReader.read(text);
    }
    if (!Numbers.isNumber(value)
        && !SpecialMethods.has(value, "__float__")
        && !SpecialMethods.has(value, "__index__")) {
      throw Raise.typeError(
          "float() argument must be a string or a real number, not '%s'", Types.nameOf(value));
    }
    return Numbers.toDouble(value);
  }
}
