package dev.poolyard.value;

import org.jspecify.annotations.Nullable;

/** Bytes that are no encoded value: truncated, of another format, or nested too deeply. */
public final class MalformedValueException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public MalformedValueException(String message) {
    super(message);
  }

  public MalformedValueException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
