package dev.poolyard.language.runtime;

/** Calls of objects that a program hands around. */
public final class Calling {
  private Calling() {}

  /** Returns {@code object} as something to call, or raises a TypeError. */
  public static Callable callable(Object object) {
    if (object instanceof Callable callable) {
      return callable;
    }
    throw Raise.typeError("'%s' object is not callable", Types.nameOf(object));
  }

  /** Calls {@code function} as one step. */
  public static Object call(Context context, Object function, Object... arguments) {
    context.step();
    return callable(function).call(context, Arguments.of(arguments));
  }
}
