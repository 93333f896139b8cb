package dev.poolyard.language.builtin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that every program finds defined. */
public final class Builtins {
  private static final Map<String, Object> ALL = new HashMap<>();

  static {
    ALL.putAll(BuiltinTypes.named());
    ALL.putAll(NumberFunctions.all());
    ALL.putAll(IterationFunctions.all());
    ALL.putAll(ObjectFunctions.all());
    ALL.putAll(ClassFunctions.all());
    ALL.put("__name__", "__main__");
  }

  private Builtins() {}

  /** Returns what {@code name} means, or null. */
  public static @Nullable Object find(String name) {
    return ALL.get(name);
  }

  public static Set<String> names() {
    return ALL.keySet();
  }
}
