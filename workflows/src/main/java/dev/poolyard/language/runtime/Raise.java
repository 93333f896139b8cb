package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/**
 * A Python exception on its way up. While it passes through the statements of a function the line
 * is noted, and when it leaves the function an entry of the traceback is made of it.
 */
public final class Raise extends RuntimeException {
  private final transient ExceptionObject exception;
  private int line;

  public Raise(ExceptionObject exception) {
    super(null, null, false, false);
    this.exception = exception;
  }

  public static Raise of(TypeObject type, String message) {
    return new Raise(new ExceptionObject(type, TupleObject.of(message)));
  }

  /** Makes an exception without a message. */
  public static Raise of(TypeObject type) {
    return new Raise(new ExceptionObject(type, TupleObject.EMPTY));
  }

  public static Raise typeError(String message, Object... arguments) {
    return of(ExceptionTypes.TYPE_ERROR, message.formatted(arguments));
  }

  public static Raise valueError(String message, Object... arguments) {
    return of(ExceptionTypes.VALUE_ERROR, message.formatted(arguments));
  }

  public static Raise overflow(String message) {
    return of(ExceptionTypes.OVERFLOW_ERROR, message);
  }

  public static Raise zeroDivision(String message) {
    return of(ExceptionTypes.ZERO_DIVISION_ERROR, message);
  }

  public static Raise indexError(String message) {
    return of(ExceptionTypes.INDEX_ERROR, message);
  }

  public static Raise keyError(Object key) {
    return new Raise(new ExceptionObject(ExceptionTypes.KEY_ERROR, TupleObject.of(key)));
  }

  /** Makes the StopIteration of an iterator that ends with {@code result}. */
  public static Raise stopIteration(Object result) {
    TupleObject arguments = result == Nothing.NONE ? TupleObject.EMPTY : TupleObject.of(result);
    return new Raise(new ExceptionObject(ExceptionTypes.STOP_ITERATION, arguments));
  }

  public static Raise attributeError(Object object, String name) {
    return of(
        ExceptionTypes.ATTRIBUTE_ERROR,
        "'%s' object has no attribute '%s'".formatted(Types.nameOf(object), name));
  }

  public ExceptionObject exception() {
    return exception;
  }

  /** Notes the line of the statement it passes, unless an inner one was noted in this function. */
  public void passLine(int passed) {
    if (line == 0) {
      line = passed;
    }
  }

  /** Notes that it leaves {@code function}; the statements passed next are those of its caller. */
  public void leave(String function) {
    exception.addTraceback(new TracebackEntry(function, line));
    line = 0;
  }

  @Override
  public @Nullable String getMessage() {
    return exception.type().name() + ": " + Text.of(exception);
  }
}
