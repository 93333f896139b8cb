package dev.poolyard.language.node;

/** A {@code for … in … if …} of a comprehension. */
public final class ClauseNode {
  private final Target target;
  private final ExpressionNode iterable;
  private final ExpressionNode[] conditions;

  public ClauseNode(Target target, ExpressionNode iterable, ExpressionNode[] conditions) {
    this.target = target;
    this.iterable = iterable;
    this.conditions = conditions;
  }

  public ExpressionNode iterable() {
    return iterable;
  }

  Object iterable(Frame frame) {
    return iterable.execute(frame);
  }

  /** Assigns {@code element} and returns whether the conditions hold. */
  boolean accepts(Frame frame, Object element) {
    target.assign(frame, element);
    for (ExpressionNode condition : conditions) {
      if (!condition.test(frame)) {
        return false;
      }
    }
    return true;
  }
}
