package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.TypeObject;
import java.util.Set;
import java.util.TreeSet;

/** The names of all attributes that objects of built-in types have. */
public final class AttributeNames {
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
    for (TypeObject type : BuiltinTypes.all()) {
      METHOD_NAMES.addAll(type.attributes().keySet());
    }
  }

  private AttributeNames() {}

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
}
