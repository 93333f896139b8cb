package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Method;

/** Attributes and methods as compiled code uses them. */
public final class Members {
  private Members() {}

  public static Object get(Object object, Context context, String name) {
    return Attributes.get(context, object, name);
  }

  public static void set(Object object, Object value, Context context, String name) {
    Attributes.set(context, object, name, value);
  }

  public static void delete(Object object, Context context, String name) {
    Attributes.delete(context, object, name);
  }

  /**
   * Finds what a method call calls, before its arguments are evaluated.
   *
   * @return a {@link Method} that takes the object, or the value of the attribute
   */
  public static Object find(Object object, Context context, String name) {
    Method method = Attributes.method(object, name);
    return method == null ? Attributes.get(context, object, name) : method;
  }

  public static Object call(Object object, Object found, Context context) {
    return found instanceof Method method
        ? method.invoke(context, object)
        : Invocation.call(found, context);
  }

  public static Object call(Object object, Object found, Object first, Context context) {
    return found instanceof Method method
        ? method.invoke(context, object, first)
        : Invocation.call(found, first, context);
  }

  public static Object call(
      Object object, Object found, Object first, Object second, Context context) {
    return found instanceof Method method
        ? method.invoke(context, object, first, second)
        : Invocation.call(found, first, second, context);
  }

  public static Object callAll(Object object, Object found, Object[] arguments, Context context) {
    return found instanceof Method method
        ? method.call(context, object, Arguments.of(arguments))
        : Invocation.callAll(found, arguments, context);
  }
}
