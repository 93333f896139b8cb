package dev.poolyard.language.node;

/** A value known before the run. */
public final class ConstantNode extends ExpressionNode {
  private final Object value;

  public ConstantNode(Object value) {
    this.value = value;
  }

  public Object value() {
    return value;
  }

  @Override
  public Object execute(Frame frame) {
    return value;
  }
}
