package dev.poolyard.language.node;

/** A statement that can be executed. */
public abstract class StatementNode {
  /** Executes it and tells how it ended. */
  public abstract Completion execute(Frame frame);
}
