package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.BoundMethod;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.ModuleObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.RangeObject;
import dev.poolyard.language.runtime.SliceObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The attributes of objects, and all that there are. */
public final class Attributes {
  private static final Map<String, Map<String, Method>> METHODS = new HashMap<>();
  private static final Set<String> METHOD_NAMES = new TreeSet<>();
  private static final Set<String> DATA_NAMES =
      Set.of(
          "__name__",
          "__doc__",
          "__cause__",
          "args",
          "value",
          "start",
          "stop",
          "step",
          "real",
          "imag",
          "numerator",
          "denominator",
          "errno",
          "strerror");

  static {
    METHODS.put("str", StrMethods.all());
    METHODS.put("list", ListMethods.all());
    METHODS.put("tuple", SequenceMethods.all());
    METHODS.put("range", SequenceMethods.all());
    METHODS.put("dict", DictMethods.all());
    METHODS.put("set", SetMethods.mutable());
    METHODS.put("frozenset", SetMethods.frozen());
    METHODS.put("int", NumberMethods.ofInt());
    METHODS.put("bool", NumberMethods.ofInt());
    METHODS.put("float", NumberMethods.ofFloat());
    METHODS.put("dict_keys", SetMethods.ofViews());
    METHODS.put("dict_items", SetMethods.ofViews());
    METHODS.put("slice", SequenceMethods.ofSlice());
    METHODS.values().forEach(table -> METHOD_NAMES.addAll(table.keySet()));
  }

  private Attributes() {}

  /** Returns whether any object but those of modules has an attribute of this name. */
  public static boolean isKnown(String name) {
    return METHOD_NAMES.contains(name) || DATA_NAMES.contains(name);
  }

  /** Returns whether any object has a method of this name. */
  public static boolean isMethod(String name) {
    return METHOD_NAMES.contains(name);
  }

  /** Returns the names of all attributes but those of modules, sorted. */
  public static Set<String> knownNames() {
    Set<String> names = new TreeSet<>(METHOD_NAMES);
    names.addAll(DATA_NAMES);
    return names;
  }

  /** Returns the methods of a type by name; empty for an unknown type. */
  public static Map<String, Method> methodsOf(String type) {
    return METHODS.getOrDefault(type, Map.of());
  }

  /** Returns the method {@code name} of {@code self}, or null if it has none. */
  public static @Nullable Method method(Object self, String name) {
    return methodsOf(Types.nameOf(self)).get(name);
  }

  /** Returns the attribute, or raises an AttributeError. */
  public static Object get(Object object, String name) {
    Method method = method(object, name);
    if (method != null) {
      return new BoundMethod(object, name, method);
    }
    Object value = data(object, name);
    if (value != null) {
      return value;
    }
    if (object instanceof TypeObject type) {
      return ofType(type, name);
    }
    if (object instanceof ModuleObject module) {
      throw Raise.of(
          ExceptionTypes.ATTRIBUTE_ERROR,
          "module '%s' has no attribute '%s'".formatted(module.name(), name));
    }
    throw Raise.attributeError(object, name);
  }

  private static @Nullable Object data(Object object, String name) {
    return switch (object) {
      case ModuleObject module -> module.attributes().get(name);
      case ExceptionObject exception -> ofException(exception, name);
      case RangeObject range -> ofRange(range, name);
      case SliceObject slice ->
          switch (name) {
            case "start" -> slice.lower();
            case "stop" -> slice.upper();
            case "step" -> slice.stride();
            default -> null;
          };
      case Attributed attributed -> attributed.attribute(name);
      case Callable callable when name.equals("__name__") -> callable.name();
      case Callable callable when name.equals("__doc__") && !(object instanceof TypeObject) ->
          Nothing.NONE;
      default -> Numbers.isNumber(object) ? ofNumber(object, name) : null;
    };
  }

  private static @Nullable Object ofNumber(Object number, String name) {
    boolean real = number instanceof Double;
    return switch (name) {
      case "real" -> Numbers.withoutBool(number);
      case "imag" -> real ? (Object) 0.0 : (Object) 0L;
      case "numerator" -> real ? null : Numbers.withoutBool(number);
      case "denominator" -> real ? null : (Object) 1L;
      default -> null;
    };
  }

  private static @Nullable Object ofRange(RangeObject range, String name) {
    return switch (name) {
      case "start" -> dev.poolyard.language.runtime.Integers.normalize(range.start());
      case "stop" -> dev.poolyard.language.runtime.Integers.normalize(range.stop());
      case "step" -> dev.poolyard.language.runtime.Integers.normalize(range.stride());
      default -> null;
    };
  }

  private static @Nullable Object ofException(ExceptionObject exception, String name) {
    return switch (name) {
      case "args" -> exception.arguments();
      case "__cause__" -> {
        ExceptionObject cause = exception.cause();
        yield cause == null ? Nothing.NONE : cause;
      }
      case "value" ->
          exception.type() == ExceptionTypes.STOP_ITERATION
              ? (exception.arguments().size() > 0 ? exception.arguments().get(0) : Nothing.NONE)
              : null;
      default -> null;
    };
  }

  /** A method taken from its type, such as {@code str.upper}. */
  private static Object ofType(TypeObject type, String name) {
    if (type.name().equals("dict") && name.equals("fromkeys")) {
      return DictMethods.FROM_KEYS;
    }
    Method method = methodsOf(type.name()).get(name);
    if (method == null) {
      throw Raise.of(
          ExceptionTypes.ATTRIBUTE_ERROR,
          "type object '%s' has no attribute '%s'".formatted(type.name(), name));
    }
    return new BuiltinFunction(
        name,
        (context, arguments) -> {
          if (arguments.count() == 0) {
            throw Raise.typeError("unbound method %s.%s() needs an argument", type.name(), name);
          }
          Object self = arguments.at(0);
          if (!BuiltinTypes.of(self).isSubtypeOf(type)) {
            throw Raise.typeError(
                "descriptor '%s' for '%s' objects doesn't apply to a '%s' object",
                name, type.name(), Types.nameOf(self));
          }
          return method.call(context, self, arguments.withoutFirst());
        });
  }
}
