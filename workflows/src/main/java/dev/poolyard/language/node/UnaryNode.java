package dev.poolyard.language.node;

/** {@code -operand}, {@code +operand} or {@code ~operand}. */
public final class UnaryNode extends ExpressionNode {
  /** What the operator means. */
  @FunctionalInterface
  public interface Operation {
    Object apply(Object operand);
  }

  private final ExpressionNode operand;
  private final Operation operation;

  public UnaryNode(ExpressionNode operand, Operation operation) {
    this.operand = operand;
    this.operation = operation;
  }

  @Override
  public Object execute(Frame frame) {
    return operation.apply(operand.execute(frame));
  }
}
