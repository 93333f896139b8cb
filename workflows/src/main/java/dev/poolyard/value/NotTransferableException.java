package dev.poolyard.value;

/** A value that cannot leave its process, with the reason in the words of Python's pickle. */
public final class NotTransferableException extends Exception {
  private static final long serialVersionUID = 1;

  public NotTransferableException(String message) {
    super(message);
  }
}
