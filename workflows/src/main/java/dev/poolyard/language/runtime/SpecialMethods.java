package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Look-up and calls of special methods, such as {@code __len__}, as Python's operators do it: on
 * the type of an object only, never among the object's own attributes.
 *
 * <p>Objects of the built-in types, such as {@code list}, have none here: the runtime knows what
 * operators mean for them. Only a {@link Typed} object has those its type defines.
 */
public final class SpecialMethods {
  private SpecialMethods() {}

  /** Returns the method as the type keeps it, or null if the type and its bases have none. */
  public static @Nullable Object find(Object object, String name) {
    return object instanceof Typed typed ? typed.type().find(name) : null;
  }

  /** Returns whether {@code object} has the method; one that is {@code None} counts as missing. */
  public static boolean has(Object object, String name) {
    Object method = find(object, name);
    return method != null && method != Nothing.NONE;
  }

  /**
   * Calls a special method.
   *
   * @throws Raise an AttributeError if there is none
   */
  public static Object call(Context context, Object self, String name, Object... arguments) {
    Object method = find(self, name);
    if (method == null) {
      throw Raise.attributeError(self, name);
    }
    return callWith(context, self, method, Arguments.of(arguments));
  }

  /** Calls a special method, or returns null if there is none. */
  public static @Nullable Object callIfPresent(Object self, String name, Object... arguments) {
    Object method = find(self, name);
    return method == null
        ? null
        : callWith(Context.current(), self, method, Arguments.of(arguments));
  }

  /** Calls {@code method}, as {@link #find} found it. */
  public static Object callWith(Context context, Object self, Object method, Arguments arguments) {
    context.step();
    return switch (method) {
      case PlainFunction function -> function.asMethod().call(context, self, arguments);
      case BuiltinMethod builtin -> builtin.method().call(context, self, arguments);
      default ->
          Calling.callable(Attributes.bind(context, method, self, Types.of(self)))
              .call(context, arguments);
    };
  }
}
