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
}
