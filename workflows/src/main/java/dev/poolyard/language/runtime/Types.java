package dev.poolyard.language.runtime;

import java.math.BigInteger;

/** Python's type of each object, and the types whose objects a program cannot make. */
public final class Types {
  public static final TypeObject OBJECT = uncreatable("object", null);

  private Types() {}

  private static TypeObject uncreatable(
      String name, @org.jspecify.annotations.Nullable TypeObject base) {
    return new TypeObject(
        name,
        base,
        (context, arguments) -> {
          throw Raise.typeError("cannot create '%s' instances", name);
        });
  }

  /** Returns Python's name of the type of {@code object}. */
  public static String nameOf(Object object) {
    return switch (object) {
      case Long value -> "int";
      case BigInteger value -> "int";
      case Double value -> "float";
      case Boolean value -> "bool";
      case String value -> "str";
      case Nothing none -> "NoneType";
      case ListObject list -> "list";
      case TupleObject tuple -> "tuple";
      case DictObject dict -> "dict";
      case SetObject set -> set.frozen() ? "frozenset" : "set";
      case RangeObject range -> "range";
      case SliceObject slice -> "slice";
      case DictView view -> view.kind().typeName();
      case ExceptionObject exception -> exception.type().name();
      case TypeObject type -> "type";
      case ObjectIterator iterator -> iterator.typeName();
      case Named named -> named.typeName();
      default -> "object";
    };
  }
}
