package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Raising;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import org.jspecify.annotations.Nullable;

/** Raising and handling of exceptions as compiled code does it. */
public final class Handling {
  private Handling() {}

  /** Turns what a try statement caught into an exception of the language. */
  public static Raise caught(Throwable thrown) {
    return thrown instanceof Raise raise
        ? raise
        : Raise.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded");
  }

  /**
   * Notes that an exception leaves a function from {@code line}, and returns it. What is none of
   * the language, such as a stop, goes on as it is.
   */
  public static Raise leaving(Throwable thrown, int line, String function) {
    if (thrown instanceof RuntimeException other && !(other instanceof Raise)) {
      throw other;
    }
    if (thrown instanceof Error error && !(error instanceof StackOverflowError)) {
      throw error;
    }
    Raise raise = caught(thrown);
    raise.passLine(line);
    raise.leave(function);
    return raise;
  }

  /** Returns the exception of {@code raise}, or null if there is none. */
  public static @Nullable ExceptionObject exceptionOf(@Nullable Raise raise) {
    return raise == null ? null : raise.exception();
  }

  /**
   * Begins the handling of an exception; without one, what is handled stays as it is.
   *
   * @return what was handled before
   */
  public static @Nullable ExceptionObject begin(
      Context context, @Nullable ExceptionObject exception) {
    return exception == null ? context.handled() : context.handle(exception);
  }

  /** Ends what {@link #begin} began. */
  public static void end(Context context, @Nullable ExceptionObject outer) {
    context.handle(outer);
  }

  /** Returns whether {@code types}, an exception class or a tuple of such, covers the exception. */
  public static boolean matches(Object types, Raise raise) {
    ExceptionObject exception = raise.exception();
    if (types instanceof TypeObject type && ExceptionTypes.isException(type)) {
      return exception.type().isSubtypeOf(type);
    }
    Object[] alternatives =
        types instanceof TupleObject tuple ? tuple.elements() : new Object[] {types};
    boolean matches = false;
    for (Object alternative : alternatives) {
      if (!(alternative instanceof TypeObject candidate)
          || !ExceptionTypes.isException(candidate)) {
        throw Raise.typeError(
            "catching classes that do not inherit from BaseException is not allowed");
      }
      matches |= exception.type().isSubtypeOf(candidate);
    }
    return matches;
  }

  /** Notes that {@code raise} arose while {@code handled} was being handled, and returns it. */
  public static Raise during(Raise raise, @Nullable ExceptionObject handled) {
    if (handled != null) {
      raise.exception().setContext(handled);
    }
    return raise;
  }

  /** Returns what {@code raise exception} throws. */
  public static Raise raised(Object exception, Context context) {
    return new Raise(Raising.exception(context, exception));
  }

  /** Returns what {@code raise exception from cause} throws. */
  public static Raise raised(Object exception, Object cause, Context context) {
    ExceptionObject raised = Raising.exception(context, exception);
    Raising.setCause(context, raised, cause);
    return new Raise(raised);
  }

  /** Returns what a bare {@code raise} throws. */
  public static Raise again(Context context) {
    ExceptionObject handled = context.reraised();
    return handled == null
        ? Raise.of(ExceptionTypes.RUNTIME_ERROR, "No active exception to reraise")
        : new Raise(handled);
  }

  /** Returns what a failed {@code assert} without message throws. */
  public static Raise assertion() {
    return new Raise(new ExceptionObject(ExceptionTypes.ASSERTION_ERROR, TupleObject.EMPTY));
  }

  /** Returns what a failed {@code assert} throws. */
  public static Raise assertion(Object message) {
    return new Raise(new ExceptionObject(ExceptionTypes.ASSERTION_ERROR, TupleObject.of(message)));
  }
}
