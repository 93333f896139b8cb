package dev.poolyard.language.function;

import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of the body of a class, while it runs. */
public final class Namespaces {
  private Namespaces() {}

  @SuppressWarnings("unchecked") // compiled code passes nothing else
  private static Map<String, Object> names(Object namespace) {
    return (Map<String, Object>) namespace;
  }

  /** Returns what the body bound to {@code name}, or null. */
  public static @Nullable Object find(Object namespace, String name) {
    return names(namespace).get(name);
  }

  public static void set(Object value, Object namespace, String name) {
    names(namespace).put(name, value);
  }

  /** Unbinds {@code name}, or raises a NameError. */
  public static void delete(Object namespace, String name) {
    if (names(namespace).remove(name) == null) {
      undefined(name);
    }
  }

  /** Raises the NameError of a name that means nothing. */
  public static Object undefined(String name) {
    throw Raise.of(ExceptionTypes.NAME_ERROR, "name '" + name + "' is not defined");
  }
}
