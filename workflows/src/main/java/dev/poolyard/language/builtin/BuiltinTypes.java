package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The built-in types, and the type of each object. */
final class BuiltinTypes {
  private static final Map<String, TypeObject> NAMED = new LinkedHashMap<>();
  private static final Map<String, TypeObject> OTHERS = new ConcurrentHashMap<>();

  static {
    TypeObject integer = make("int", Types.OBJECT, NumberConstructors::toInt);
    make("bool", integer, NumberConstructors::toBool);
    make("float", Types.OBJECT, NumberConstructors::toFloat);
    make("str", Types.OBJECT, Constructors::toStr);
    make("list", Types.OBJECT, Constructors::toList);
    make("tuple", Types.OBJECT, Constructors::toTuple);
    make("dict", Types.OBJECT, Constructors::toDict);
    make("set", Types.OBJECT, Constructors::toSet);
    make("frozenset", Types.OBJECT, Constructors::toFrozenSet);
    make("range", Types.OBJECT, Constructors::toRange);
    make("slice", Types.OBJECT, Constructors::toSlice);
    make("enumerate", Types.OBJECT, IteratorConstructors::enumerate);
    make("zip", Types.OBJECT, IteratorConstructors::zip);
    make("map", Types.OBJECT, IteratorConstructors::map);
    make("filter", Types.OBJECT, IteratorConstructors::filter);
    make("reversed", Types.OBJECT, IteratorConstructors::reversed);
    make("type", Types.OBJECT, (context, arguments) -> of(arguments.expect("type", 1, 1).at(0)));
    NAMED.putAll(ExceptionTypes.all());
    NAMED.put("IOError", ExceptionTypes.OS_ERROR);
  }

  private BuiltinTypes() {}

  private static TypeObject make(String name, TypeObject base, TypeObject.Constructor constructor) {
    TypeObject type = new TypeObject(name, base, constructor);
    NAMED.put(name, type);
    return type;
  }

  /** Returns those that have a name in every program. */
  static Map<String, TypeObject> named() {
    return NAMED;
  }

  /** Returns what {@code type(object)} returns. */
  static TypeObject of(Object object) {
    if (object instanceof ExceptionObject exception) {
      return exception.type();
    }
    String name = Types.nameOf(object);
    TypeObject named = NAMED.get(name);
    return named != null ? named : OTHERS.computeIfAbsent(name, BuiltinTypes::uncreatable);
  }

  private static TypeObject uncreatable(String name) {
    return new TypeObject(
        name,
        Types.OBJECT,
        (context, arguments) -> {
          throw Raise.typeError("cannot create '%s' instances", name);
        });
  }

  /** Answers {@code isinstance} and {@code issubclass}. */
  static boolean isSubtype(TypeObject type, Object wanted, String function) {
    return switch (wanted) {
      case TypeObject other -> type.isSubtypeOf(other);
      case TupleObject alternatives -> {
        for (Object alternative : alternatives.elements()) {
          if (isSubtype(type, alternative, function)) {
            yield true;
          }
        }
        yield false;
      }
      default ->
          throw Raise.typeError(
              function.equals("isinstance")
                  ? "isinstance() arg 2 must be a type, a tuple of types, or a union"
                  : "issubclass() arg 2 must be a class, a tuple of classes, or a union");
    };
  }
}
