package dev.poolyard.language.runtime;

/** What {@code len()} says. */
public final class Lengths {
  private Lengths() {}

  /** Returns whether {@code object} has a length. */
  public static boolean has(Object object) {
    return switch (object) {
      case TupleObject tuple -> true;
      case DictObject dict -> true;
      case Typed typed -> typed.type().find("__len__") != null;
      case ListObject list -> true;
      case String text -> true;
      case SetObject set -> true;
      case DictView view -> true;
      case RangeObject range -> true;
      default -> false;
    };
  }

  /** Returns the length, or raises a TypeError. */
  public static long of(Object object) {
    return switch (object) {
      case ListObject list -> list.size();
      case String text -> Text.length(text);
      case Typed typed when typed.type().find("__len__") != null -> ofClass(typed);
      case TupleObject tuple -> tuple.size();
      case DictObject dict -> dict.size();
      case SetObject set -> set.size();
      case DictView view -> view.dict().size();
      case RangeObject range -> {
        if (range.length().bitLength() >= Long.SIZE) {
          throw Raise.overflow("Python int too large to convert to C ssize_t");
        }
        yield range.length().longValue();
      }
      default -> throw Raise.typeError("object of type '%s' has no len()", Types.nameOf(object));
    };
  }

  private static long ofClass(Typed object) {
    Object answer = SpecialMethods.call(Context.current(), object, "__len__");
    Object length = Numbers.index(answer);
    if (Integers.signum(length) < 0) {
      throw Raise.valueError("__len__() should return >= 0");
    }
    if (!(length instanceof Long value)) {
      throw Raise.overflow("cannot fit 'int' into an index-sized integer");
    }
    return value;
  }
}
