package dev.poolyard.executor;

/** A task was submitted to an executor that was shut down. */
public final class ShutDownException extends RuntimeException {
  /** Uses the words of Python's {@code RuntimeError}. */
  public ShutDownException() {
    super("cannot schedule new futures after shutdown");
  }
}
