package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;

/** Calls of the functions that are given to built-in ones. */
public final class Calls {
  private Calls() {}

  public static Object call(Context context, Object function, Object... arguments) {
    return Calling.call(context, function, arguments);
  }

  public static Callable callable(Object object) {
    return Calling.callable(object);
  }
}
