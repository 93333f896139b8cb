package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Truth;

/** An expression that can be evaluated. */
public abstract class ExpressionNode {
  public abstract Object execute(Frame frame);

  /** Evaluates for truth only; comparisons do so without making an object. */
  public boolean test(Frame frame) {
    return Truth.of(execute(frame));
  }
}
