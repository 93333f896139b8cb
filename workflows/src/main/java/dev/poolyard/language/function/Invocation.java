package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Types;

/** Calls as compiled code makes them. */
public final class Invocation {
  private Invocation() {}

  /** Returns {@code called} if it can be called, or raises a TypeError. */
  public static Callable callable(Object called) {
    if (called instanceof Callable callable) {
      return callable;
    }
    throw Raise.typeError("'%s' object is not callable", Types.nameOf(called));
  }

  public static Object call(Object called, Context context) {
    return callable(called).invoke(context);
  }

  public static Object call(Object called, Object first, Context context) {
    return callable(called).invoke(context, first);
  }

  public static Object call(Object called, Object first, Object second, Context context) {
    return callable(called).invoke(context, first, second);
  }

  public static Object call(
      Object called, Object first, Object second, Object third, Context context) {
    return callable(called).invoke(context, first, second, third);
  }

  /** Calls with any number of arguments by position. */
  public static Object callAll(Object called, Object[] arguments, Context context) {
    return callable(called).call(context, Arguments.of(arguments));
  }
}
