package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;

/** Calls as compiled code makes them. */
public final class Invocation {
  private Invocation() {}

  public static Object call(Object called, Context context) {
    return Calling.callable(called).invoke(context);
  }

  public static Object call(Object called, Object first, Context context) {
    return Calling.callable(called).invoke(context, first);
  }

  public static Object call(Object called, Object first, Object second, Context context) {
    return Calling.callable(called).invoke(context, first, second);
  }

  public static Object call(
      Object called, Object first, Object second, Object third, Context context) {
    return Calling.callable(called).invoke(context, first, second, third);
  }

  /** Calls with any number of arguments by position. */
  public static Object callAll(Object called, Object[] arguments, Context context) {
    return Calling.callable(called).call(context, Arguments.of(arguments));
  }
}
