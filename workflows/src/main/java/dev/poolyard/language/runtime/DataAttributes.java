package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** The attributes of objects of built-in types that are no methods. */
final class DataAttributes {
  private DataAttributes() {}

  static @Nullable Object find(Object object, String name) {
    return switch (object) {
      case RangeObject range ->
          switch (name) {
            case "start" -> Integers.normalize(range.start());
            case "stop" -> Integers.normalize(range.stop());
            case "step" -> Integers.normalize(range.stride());
            default -> null;
          };
      case SliceObject slice ->
          switch (name) {
            case "start" -> slice.lower();
            case "stop" -> slice.upper();
            case "step" -> slice.stride();
            default -> null;
          };
      case CallableInstance instance -> null;
      case Callable callable ->
          switch (name) {
            case "__name__" -> callable.name();
            case "__doc__" -> Nothing.NONE;
            default -> null;
          };
      default -> Numbers.isNumber(object) ? ofNumber(object, name) : null;
    };
  }

  private static @Nullable Object ofNumber(Object number, String name) {
    boolean real = number instanceof Double;
    return switch (name) {
      case "real" -> Numbers.withoutBool(number);
      case "imag" -> real ? (Object) 0.0 : (Object) 0L;
      case "numerator" -> real ? null : Numbers.withoutBool(number);
      case "denominator" -> real ? null : (Object) 1L;
      default -> null;
    };
  }
}
