package dev.poolyard.operator;

/** A node's tasks were cancelled, so it has no output; the run knows why. */
public final class NodeCancelled extends Exception {
  /** Carries nothing. */
  public NodeCancelled() {
    super("the node's tasks were cancelled", null, false, false);
  }
}
