package dev.poolyard.language.runtime;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The type of each object, and the types that the runtime knows itself. */
public final class Types {
  private static final Map<String, TypeObject> NAMED = new ConcurrentHashMap<>();

  public static final TypeObject OBJECT = add(ObjectType.make());
  public static final TypeObject TYPE = add("type");
  public static final TypeObject INT = add("int");
  public static final TypeObject BOOL = add(new TypeObject("bool", INT, uncreatable("bool")));
  public static final TypeObject FLOAT = add("float");
  public static final TypeObject STR = add("str");
  public static final TypeObject NONE = add("NoneType");
  public static final TypeObject LIST = add("list");
  public static final TypeObject TUPLE = add("tuple");
  public static final TypeObject DICT = add("dict");
  public static final TypeObject SET = add("set");
  public static final TypeObject FROZENSET = add("frozenset");
  public static final TypeObject RANGE = add("range");
  public static final TypeObject SLICE = add("slice");
  public static final TypeObject PROPERTY = add("property");
  public static final TypeObject STATIC_METHOD = add("staticmethod");
  public static final TypeObject CLASS_METHOD = add("classmethod");
  public static final TypeObject SUPER = add("super");

  private Types() {}

  private static TypeObject add(String name) {
    return add(new TypeObject(name, OBJECT, uncreatable(name)));
  }

  private static TypeObject add(TypeObject type) {
    NAMED.put(type.name(), type);
    return type;
  }

  private static TypeObject.Constructor uncreatable(String name) {
    return (context, arguments) -> {
      throw Raise.typeError("cannot create '%s' instances", name);
    };
  }

  /** Returns the type of a built-in kind of object by its name, always the same one. */
  public static TypeObject named(String name) {
    return NAMED.computeIfAbsent(
        name, unknown -> new TypeObject(unknown, OBJECT, uncreatable(unknown)));
  }

  /** Returns the type of {@code object}, what {@code type(object)} returns. */
  public static TypeObject of(Object object) {
    return switch (object) {
      case Long value -> INT;
      case String value -> STR;
      case Typed typed -> typed.type();
      case Double value -> FLOAT;
      case Boolean value -> BOOL;
      case Nothing none -> NONE;
      case ListObject list -> LIST;
      case TupleObject tuple -> TUPLE;
      case DictObject dict -> DICT;
      case BigInteger value -> INT;
      case SetObject set -> set.frozen() ? FROZENSET : SET;
      case TypeObject type -> TYPE;
      case RangeObject range -> RANGE;
      case SliceObject slice -> SLICE;
      case DictView view -> named(view.kind().typeName());
      case ObjectIterator iterator -> named(iterator.typeName());
      case Named named -> named(named.typeName());
      case NotImplemented answer -> named("NotImplementedType");
      default -> OBJECT;
    };
  }

  /** Returns Python's name of the type of {@code object}. */
  public static String nameOf(Object object) {
    return of(object).messageName();
  }
}
