package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Classes;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.SuperObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the functions of a program. */
public final class Functions {
  private Functions() {}

  /** Makes what a {@code def} or {@code lambda} makes. */
  public static Object make(
      FunctionTemplate template,
      @Nullable Object[] defaults,
      Cell[] closure,
      @Nullable Object[] globals) {
    return new FunctionObject(template, defaults, closure, globals);
  }

  /** Gives {@code function} its annotations and returns it. */
  public static Object annotated(Object function, Object[] values, String[] names) {
    Map<String, Object> annotations = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      annotations.put(names[i], values[i]);
    }
    ((FunctionObject) function).annotate(annotations);
    return function;
  }

  /**
   * Makes what a {@code class} statement makes.
   *
   * @param body code that fills the namespace it gets and returns the cell of the class, or None
   * @param base what is written between the parentheses, or null
   */
  public static Object makeClass(
      FunctionTemplate body,
      Cell[] closure,
      @Nullable Object[] globals,
      @Nullable Object base,
      Context context) {
    Map<String, Object> namespace = new LinkedHashMap<>();
    namespace.put("__doc__", body.doc());
    Object cell =
        new FunctionObject(body, new Object[1], closure, globals).invoke(context, namespace);
    return Classes.make(
        context,
        body.name(),
        body.qualifiedName(),
        base,
        namespace,
        cell instanceof Cell self ? self : null);
  }

  /** Makes what {@code super()} makes in a method of the class in the cell. */
  public static Object superOf(Cell type, Object self) {
    return SuperObject.ofMethod(type.value, self);
  }
}
