package dev.poolyard.language.runtime;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The special methods that built-in types have in Python, for those who name them: {@code
 * super().__setattr__(…)}, {@code object.__repr__(self)}. Operators never look here.
 */
final class BuiltinSlots {
  private static final Map<TypeObject, Map<String, BuiltinMethod>> ALL = new HashMap<>();

  static {
    Map<String, Method> object = new HashMap<>();
    put(object, "__repr__", 0, (c, self, a) -> Representation.plain(self));
    put(object, "__str__", 0, (c, self, a) -> Representation.of(self));
    put(object, "__format__", 1, (c, self, a) -> Formatting.plain(self, a.at(0)));
    put(object, "__hash__", 0, (c, self, a) -> (long) System.identityHashCode(self));
    put(object, "__eq__", 1, (c, self, a) -> self == a.at(0) ? true : NotImplemented.ANSWER);
    put(object, "__ne__", 1, (c, self, a) -> BinaryMethods.notEqual(self, a.at(0)));
    for (String order : new String[] {"__lt__", "__le__", "__gt__", "__ge__"}) {
      put(object, order, 1, (c, self, a) -> NotImplemented.ANSWER);
    }
    put(object, "__setattr__", 2, BuiltinSlots::setAttribute);
    put(object, "__delattr__", 1, BuiltinSlots::deleteAttribute);
    define(Types.OBJECT, object);

    Map<String, Method> exception = new HashMap<>();
    put(exception, "__repr__", 0, (c, self, a) -> Representation.plain(self));
    put(exception, "__str__", 0, (c, self, a) -> Text.message((ExceptionObject) self));
    define(ExceptionTypes.BASE_EXCEPTION, exception);

    Map<String, Method> tuple = new HashMap<>();
    put(tuple, "__repr__", 0, (c, self, a) -> Representation.plain(self));
    put(tuple, "__len__", 0, (c, self, a) -> (long) ((TupleObject) self).size());
    put(tuple, "__getitem__", 1, (c, self, a) -> Subscripts.ofBuiltin(self, a.at(0)));
    put(tuple, "__iter__", 0, (c, self, a) -> new Iterators.OfTuple((TupleObject) self));
    put(tuple, "__hash__", 0, (c, self, a) -> Hashing.ofTuple(((TupleObject) self).elements()));
    put(tuple, "__eq__", 1, (c, self, a) -> Equality.ofTuple((TupleObject) self, a.at(0)));
    define(Types.TUPLE, tuple);
  }

  private BuiltinSlots() {}

  private static void put(Map<String, Method> methods, String name, int count, Method body) {
    methods.put(
        name,
        (context, self, arguments) ->
            body.call(context, self, arguments.expect(name, count, count)));
  }

  private static void define(TypeObject type, Map<String, Method> methods) {
    Map<String, BuiltinMethod> defined = new HashMap<>();
    methods.forEach((name, method) -> defined.put(name, new BuiltinMethod(type, name, method)));
    ALL.put(type, defined);
  }

  private static Object setAttribute(Context context, Object self, Arguments arguments) {
    Attributes.setPlainly(context, self, attributeName(arguments.at(0)), arguments.at(1));
    return Nothing.NONE;
  }

  private static Object deleteAttribute(Context context, Object self, Arguments arguments) {
    Attributes.deletePlainly(context, self, attributeName(arguments.at(0)));
    return Nothing.NONE;
  }

  private static String attributeName(Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw Raise.typeError("attribute name must be string, not '%s'", Types.nameOf(name));
  }

  /** Returns the special method of the nearest built-in type among {@code type} and its bases. */
  static @Nullable Object find(TypeObject type, String name) {
    for (TypeObject at = type; at != null; at = at.base()) {
      Map<String, BuiltinMethod> methods = ALL.get(at);
      Object found = methods == null ? null : methods.get(name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Returns whether some type here has a special method of this name. */
  static boolean isKnown(String name) {
    return ALL.values().stream().anyMatch(methods -> methods.containsKey(name));
  }
}
