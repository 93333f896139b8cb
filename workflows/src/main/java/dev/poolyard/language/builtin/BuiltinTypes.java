package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.StaticMethodObject;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The built-in types that have names, with their constructors and methods. */
final class BuiltinTypes {
  private static final Map<String, TypeObject> NAMED = new LinkedHashMap<>();

  static {
    name("object", Types.OBJECT);
    make("int", NumberConstructors::toInt, NumberMethods.ofInt());
    make("bool", NumberConstructors::toBool, Map.of());
    make("float", NumberConstructors::toFloat, NumberMethods.ofFloat());
    make("str", Constructors::toStr, StrMethods.all());
    make("list", Constructors::toList, ListMethods.all());
    make("tuple", Constructors::toTuple, SequenceMethods.all());
    make("dict", Constructors::toDict, DictMethods.all());
    make("set", Constructors::toSet, SetMethods.mutable());
    make("frozenset", Constructors::toFrozenSet, SetMethods.frozen());
    make("range", Constructors::toRange, SequenceMethods.ofRange());
    make("slice", Constructors::toSlice, SequenceMethods.ofSlice());
    make("enumerate", IteratorConstructors::enumerate, Map.of());
    make("zip", IteratorConstructors::zip, Map.of());
    make("map", IteratorConstructors::map, Map.of());
    make("filter", IteratorConstructors::filter, Map.of());
    make("reversed", IteratorConstructors::reversed, Map.of());
    make("type", (context, a) -> BuiltinTypes.typeOf(a), Map.of());
    Types.DICT.define("fromkeys", new StaticMethodObject(DictMethods.FROM_KEYS));
    Types.STR.define("maketrans", new StaticMethodObject(Translating.MAKE_TABLE));
    Types.named("generator").define(GeneratorMethods.all());
    Types.named("dict_keys").define(SetMethods.ofViews());
    Types.named("dict_items").define(SetMethods.ofViews());
    NAMED.putAll(ExceptionTypes.all());
    NAMED.put("IOError", ExceptionTypes.OS_ERROR);
  }

  private BuiltinTypes() {}

  private static Object typeOf(Arguments arguments) {
    if (arguments.count() != 1) {
      throw Raise.typeError(
          arguments.count() == 3
              ? "classes cannot be made by type() in the function language; write class"
              : "type() takes 1 or 3 arguments");
    }
    return Types.of(arguments.expect("type", 1, 1).at(0));
  }

  private static void make(
      String name, TypeObject.Constructor constructor, Map<String, Method> methods) {
    name(name, Types.named(name).constructedBy(constructor).define(methods));
  }

  private static void name(String name, TypeObject type) {
    NAMED.put(name, type);
  }

  /** Returns those that have a name in every program. */
  static Map<String, TypeObject> named() {
    return NAMED;
  }

  /** Returns all that have methods. */
  static Collection<TypeObject> all() {
    Set<TypeObject> all = new LinkedHashSet<>(NAMED.values());
    for (String name : List.of("dict_keys", "dict_items", "generator")) {
      all.add(Types.named(name));
    }
    return all;
  }

  /** Answers {@code isinstance} and {@code issubclass}. */
  static boolean isSubtype(TypeObject type, Object wanted, String function) {
    return switch (wanted) {
      case TypeObject other -> type.isSubtypeOf(other);
      case TupleObject alternatives -> isSubtypeOfAny(type, alternatives, function);
      default ->
          throw Raise.typeError(
              function.equals("isinstance")
                  ? "isinstance() arg 2 must be a type, a tuple of types, or a union"
                  : "issubclass() arg 2 must be a class, a tuple of classes, or a union");
    };
  }

  private static boolean isSubtypeOfAny(
      TypeObject type, TupleObject alternatives, String function) {
    Context context = Context.current();
    context.nest(function.equals("isinstance") ? "in __instancecheck__" : "in __subclasscheck__");
    try {
      for (Object alternative : alternatives.elements()) {
        context.work(1);
        if (isSubtype(type, alternative, function)) {
          return true;
        }
      }
      return false;
    } finally {
      context.leave();
    }
  }
}
