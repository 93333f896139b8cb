package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Method;

/** Calls of what {@link AttributeSite#find} found. */
public final class MethodCalls {
  private MethodCalls() {}

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
