package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Types;

/** Calls of the functions that are given to built-in ones. */
public final class Calls {
  private Calls() {}

  public static Object call(Context context, Object function, Object... arguments) {
    context.step();
    return callable(function).call(context, Arguments.of(arguments));
  }

  public static Callable callable(Object object) {
    if (object instanceof Callable callable) {
      return callable;
    }
    throw Raise.typeError("'%s' object is not callable", Types.nameOf(object));
  }
}
