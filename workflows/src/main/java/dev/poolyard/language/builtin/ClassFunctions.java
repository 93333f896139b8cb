package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.ClassMethodObject;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Hashing;
import dev.poolyard.language.runtime.NotImplemented;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.PropertyObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.StaticMethodObject;
import dev.poolyard.language.runtime.SuperObject;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Built-in functions and types about classes and attributes. */
final class ClassFunctions {
  private ClassFunctions() {}

  static Map<String, Object> all() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "getattr", 2, 3, ClassFunctions::get);
    put(functions, "hasattr", 2, 2, ClassFunctions::has);
    put(functions, "setattr", 3, 3, ClassFunctions::set);
    put(functions, "delattr", 2, 2, ClassFunctions::delete);
    put(functions, "hash", 1, 1, (c, a) -> Hashing.hash(a.at(0)));
    functions.put("NotImplemented", NotImplemented.ANSWER);
    functions.put("property", Types.PROPERTY.constructedBy(ClassFunctions::property));
    functions.put(
        "staticmethod",
        Types.STATIC_METHOD.constructedBy(
            (c, a) -> new StaticMethodObject(a.expect("staticmethod", 1, 1).at(0))));
    functions.put(
        "classmethod",
        Types.CLASS_METHOD.constructedBy(
            (c, a) -> new ClassMethodObject(a.expect("classmethod", 1, 1).at(0))));
    functions.put(
        "super",
        Types.SUPER.constructedBy(
            (c, a) -> SuperObject.of(a.expect("super", 2, 2).at(0), a.at(1))));
    return functions;
  }

  private static void put(
      Map<String, Object> functions, String name, int least, int most, BuiltinFunction.Body body) {
    functions.put(
        name, new BuiltinFunction(name, (c, a) -> body.call(c, a.expect(name, least, most))));
  }

  private static Object property(Context context, Arguments arguments) {
    @Nullable Object[] bound = arguments.bind("property", 0, "fget", "fset", "fdel", "doc");
    return new PropertyObject(
        orNone(bound[0]), orNone(bound[1]), orNone(bound[2]), orNone(bound[3]));
  }

  private static Object orNone(@Nullable Object value) {
    return value == null ? Nothing.NONE : value;
  }

  private static Object get(Context context, Arguments arguments) {
    String name = name(arguments.at(1));
    if (arguments.count() == 2) {
      return Attributes.get(context, arguments.at(0), name);
    }
    Object value = Attributes.find(context, arguments.at(0), name);
    return value == null ? arguments.at(2) : value;
  }

  private static Object has(Context context, Arguments arguments) {
    String name = name(arguments.at(1));
    return Attributes.find(context, arguments.at(0), name) != null;
  }

  private static Object set(Context context, Arguments arguments) {
    String name = name(arguments.at(1));
    Attributes.set(context, arguments.at(0), AttributeNames.settable(name), arguments.at(2));
    return Nothing.NONE;
  }

  private static Object delete(Context context, Arguments arguments) {
    String name = name(arguments.at(1));
    Attributes.delete(context, arguments.at(0), AttributeNames.settable(name));
    return Nothing.NONE;
  }

  private static String name(Object name) {
    if (name instanceof String text) {
      return text;
    }
    throw Raise.typeError("attribute name must be string, not '%s'", Types.nameOf(name));
  }
}
