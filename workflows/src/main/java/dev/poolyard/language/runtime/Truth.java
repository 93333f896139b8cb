package dev.poolyard.language.runtime;

import java.math.BigInteger;

/** What counts as true. */
public final class Truth {
  private Truth() {}

  public static boolean of(Object object) {
    return switch (object) {
      case Boolean value -> value;
      case Long value -> value != 0;
      case String value -> !value.isEmpty();
      case Nothing none -> false;
      case Double value -> value != 0;
      case Typed typed -> ofTyped(typed);
      case ListObject list -> list.size() > 0;
      case TupleObject tuple -> tuple.size() > 0;
      case DictObject dict -> dict.size() > 0;
      case SetObject set -> set.size() > 0;
      case RangeObject range -> range.length().signum() != 0;
      case DictView view -> view.dict().size() > 0;
      case BigInteger value -> true;
      default -> true;
    };
  }

  private static boolean ofTyped(Typed object) {
    Object answer = SpecialMethods.callIfPresent(object, "__bool__");
    if (answer instanceof Boolean truth) {
      return truth;
    }
    if (answer != null) {
      throw Raise.typeError("__bool__ should return bool, returned %s", Types.nameOf(answer));
    }
    return !Lengths.has(object) || Lengths.of(object) != 0;
  }
}
