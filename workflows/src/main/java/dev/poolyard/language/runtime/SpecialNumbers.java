package dev.poolyard.language.runtime;

/** Numbers that objects of a program's classes stand for. */
final class SpecialNumbers {
  private SpecialNumbers() {}

  /** Returns what {@code __index__} answers. */
  static Object index(Object object) {
    Object answer = SpecialMethods.callIfPresent(object, "__index__");
    if (answer == null) {
      throw Raise.typeError(
          "'%s' object cannot be interpreted as an integer", Types.nameOf(object));
    }
    if (!Numbers.isInteger(answer)) {
      throw Raise.typeError("__index__ returned non-int (type %s)", Types.nameOf(answer));
    }
    return Numbers.withoutBool(answer);
  }

  /** Returns what {@code __float__} answers, or {@code __index__}. */
  static double toDouble(Object object) {
    Object answer = SpecialMethods.callIfPresent(object, "__float__");
    if (answer instanceof Double value) {
      return value;
    }
    if (answer != null) {
      throw Raise.typeError(
          "%s.__float__ returned non-float (type %s)", Types.nameOf(object), Types.nameOf(answer));
    }
    if (!SpecialMethods.has(object, "__index__")) {
      throw Raise.typeError("must be real number, not %s", Types.nameOf(object));
    }
    return Numbers.toDouble(index(object));
  }
}
