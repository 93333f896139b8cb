package dev.poolyard.operator;

import dev.poolyard.event.RunError;

/** A node could not produce its output. */
public final class NodeFailure extends Exception {
  private final transient RunError error;

  /** Fails for {@code error}. */
  public NodeFailure(RunError error) {
    super(error.type() + ": " + error.message());
    this.error = error;
  }

  /** Fails a node for a reason that is no item's. */
  public NodeFailure(String node, String type, String message) {
    this(new RunError(type, message, node, null, null));
  }

  /** Returns why. */
  public RunError error() {
    return error;
  }
}
