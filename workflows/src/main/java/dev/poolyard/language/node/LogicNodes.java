package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Truth;

/** {@code and}, {@code or}, {@code not} and conditional expressions. */
public final class LogicNodes {
  private LogicNodes() {}

  /** {@code left and right}. */
  public static final class And extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public And(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(Frame frame) {
      Object value = left.execute(frame);
      return Truth.of(value) ? right.execute(frame) : value;
    }

    @Override
    public boolean test(Frame frame) {
      return left.test(frame) && right.test(frame);
    }
  }

  /** {@code left or right}. */
  public static final class Or extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public Or(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(Frame frame) {
      Object value = left.execute(frame);
      return Truth.of(value) ? value : right.execute(frame);
    }

    @Override
    public boolean test(Frame frame) {
      return left.test(frame) || right.test(frame);
    }
  }

  /** {@code not operand}. */
  public static final class Not extends ExpressionNode {
    private final ExpressionNode operand;

    public Not(ExpressionNode operand) {
      this.operand = operand;
    }

    @Override
    public Object execute(Frame frame) {
      return !operand.test(frame);
    }

    @Override
    public boolean test(Frame frame) {
      return !operand.test(frame);
    }
  }

  /** {@code then if test else otherwise}. */
  public static final class Conditional extends ExpressionNode {
    private final ExpressionNode test;
    private final ExpressionNode then;
    private final ExpressionNode otherwise;

    public Conditional(ExpressionNode test, ExpressionNode then, ExpressionNode otherwise) {
      this.test = test;
      this.then = then;
      this.otherwise = otherwise;
    }

    @Override
    public Object execute(Frame frame) {
      return test.test(frame) ? then.execute(frame) : otherwise.execute(frame);
    }
  }
}
