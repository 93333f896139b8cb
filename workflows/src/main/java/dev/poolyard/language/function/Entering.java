package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.SpecialMethods;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.Types;

/** Context managers, as {@code with} uses them. */
public final class Entering {
  private Entering() {}

  /**
   * Checks that {@code manager} can be one, and calls {@code __enter__}.
   *
   * @throws Raise a TypeError if it has not both methods
   */
  public static Object enter(Object manager, Context context) {
    Object enter = SpecialMethods.find(manager, "__enter__");
    if (enter == null) {
      throw unsupported(manager, "");
    }
    if (SpecialMethods.find(manager, "__exit__") == null) {
      throw unsupported(manager, " (missed __exit__ method)");
    }
    return SpecialMethods.callWith(context, manager, enter, Arguments.EMPTY);
  }

  private static Raise unsupported(Object manager, String missed) {
    return Raise.typeError(
        "'%s' object does not support the context manager protocol%s",
        Types.nameOf(manager), missed);
  }

  /** Calls {@code __exit__} after the block has ended without an exception. */
  public static void exit(Object manager, Context context) {
    call(manager, context, Nothing.NONE, Nothing.NONE);
  }

  private static Object call(Object manager, Context context, Object type, Object exception) {
    return SpecialMethods.call(context, manager, "__exit__", type, exception, Nothing.NONE);
  }

  /** Calls {@code __exit__} with an exception and returns whether that is to be swallowed. */
  public static boolean exit(Object manager, Raise raise, Context context) {
    ExceptionObject exception = raise.exception();
    ExceptionObject outer = context.handle(exception);
    try {
      return Truth.of(call(manager, context, exception.type(), exception));
    } catch (Raise another) {
      throw Handling.during(another, exception);
    } finally {
      context.handle(outer);
    }
  }
}
