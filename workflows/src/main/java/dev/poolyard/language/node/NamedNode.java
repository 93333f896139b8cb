package dev.poolyard.language.node;

/** {@code target := value}. */
public final class NamedNode extends ExpressionNode {
  private final Target target;
  private final ExpressionNode value;

  public NamedNode(Target target, ExpressionNode value) {
    this.target = target;
    this.value = value;
  }

  @Override
  public Object execute(Frame frame) {
    Object evaluated = value.execute(frame);
    target.assign(frame, evaluated);
    return evaluated;
  }
}
