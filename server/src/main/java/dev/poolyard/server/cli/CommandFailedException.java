package dev.poolyard.server.cli;

/** A command cannot do what it was asked; the message is all the user needs to know. */
final class CommandFailedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitStatus;

  CommandFailedException(int exitStatus, String message) {
    super(message);
    this.exitStatus = exitStatus;
  }

  int exitStatus() {
    return exitStatus;
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
