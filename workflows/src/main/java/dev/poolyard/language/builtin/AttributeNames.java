package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Set;
import java.util.TreeSet;

/** The names of all attributes that objects of built-in types have. */
public final class AttributeNames {
  private static final Set<String> METHOD_NAMES = new TreeSet<>();
  private static final Set<String> DATA_NAMES =
      Set.of(
          "__name__",
          "__qualname__",
          "__module__",
          "__context__",
          "__wrapped__",
          "fget",
          "fset",
          "fdel",
          "getter",
          "setter",
          "deleter",
          "__notes__",
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
          "msg",
          "filename",
          "lineno",
          "offset",
          "text",
          "end_lineno",
          "end_offset",
          "strerror");

  private static final Set<String> SETTABLE =
      Set.of("__name__", "__qualname__", "__doc__", "__wrapped__", "__cause__");

  static {
    for (TypeObject type : BuiltinTypes.all()) {
      METHOD_NAMES.addAll(type.attributes().keySet());
    }
  }

  private AttributeNames() {}

  /** Returns whether any object but those of modules has an attribute of this name. */
  public static boolean isKnown(String name) {
    return METHOD_NAMES.contains(name) || DATA_NAMES.contains(name);
  }

  /** Returns {@code name}, or raises an AttributeError if no program may set such an attribute. */
  static String settable(String name) {
    if (name.startsWith("__") && name.endsWith("__") && !SETTABLE.contains(name)) {
      throw Raise.of(
          ExceptionTypes.ATTRIBUTE_ERROR,
          "the attribute '%s' cannot be set in the function language".formatted(name));
    }
    return name;
  }

  /** Returns whether a program may set such an attribute. */
  public static boolean isSettable(String name) {
    return !name.startsWith("__") || !name.endsWith("__") || SETTABLE.contains(name);
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
}
