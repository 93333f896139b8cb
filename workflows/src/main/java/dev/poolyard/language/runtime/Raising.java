package dev.poolyard.language.runtime;

/** What {@code raise} raises. */
public final class Raising {
  private Raising() {}

  /** Returns the exception that {@code raise object} raises, made if {@code object} is a class. */
  public static ExceptionObject exception(Context context, Object object) {
    return toException(context, object, "exceptions must derive from BaseException");
  }

  /** Sets the cause that {@code raise … from object} names. */
  public static void setCause(Context context, ExceptionObject exception, Object object) {
    exception.setCause(
        object == Nothing.NONE
            ? null
            : toException(context, object, "exception causes must derive from BaseException"));
  }

  private static ExceptionObject toException(Context context, Object object, String otherwise) {
    if (object instanceof TypeObject type && ExceptionTypes.isException(type)) {
      Object made = type.call(context, Arguments.EMPTY);
      if (made instanceof ExceptionObject exception) {
        return exception;
      }
      throw Raise.typeError(
          "calling %s should have returned an instance of BaseException, not %s",
          Representation.of(type), Representation.of(Types.of(made)));
    }
    if (object instanceof ExceptionObject exception) {
      return exception;
    }
    throw Raise.typeError("%s", otherwise);
  }
}
