package dev.poolyard.language;

/** A function ended with a Python exception. */
public final class FunctionException extends Exception {
  private final String type;
  private final String explanation;
  private final String traceback;

  /**
   * @param type Python's name of the exception's class, such as {@code ZeroDivisionError}
   * @param message what {@code str()} says of the exception, possibly empty
   * @param traceback as Python prints it, without a final line break
   */
  public FunctionException(String type, String message, String traceback) {
    super(message.isEmpty() ? type : type + ": " + message);
    this.type = type;
    this.explanation = message;
    this.traceback = traceback;
  }

  /** Returns Python's name of the exception's class. */
  public String type() {
    return type;
  }

  /** Returns what {@code str()} says of the exception, possibly empty. */
  public String message() {
    return explanation;
  }

  /** Returns the traceback as Python prints it, without a final line break. */
  public String traceback() {
    return traceback;
  }
}
