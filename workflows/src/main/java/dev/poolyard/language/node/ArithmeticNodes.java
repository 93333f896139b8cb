package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Operators;

/** Binary operators, with short ways for 64-bit integers and for floats. */
public final class ArithmeticNodes {
  private ArithmeticNodes() {}

  /** What an operator means for operands of any type. */
  @FunctionalInterface
  public interface Operation {
    Object apply(Frame frame, Object left, Object right);
  }

  /** An operator without a short way. */
  public static final class General extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;
    private final Operation operation;

    public General(ExpressionNode left, ExpressionNode right, Operation operation) {
      this.left = left;
      this.right = right;
      this.operation = operation;
    }

    @Override
    public Object execute(Frame frame) {
      return operation.apply(frame, left.execute(frame), right.execute(frame));
    }
  }

  /** {@code left + right}, or {@code left += right}. */
  public static final class Add extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;
    private final boolean inPlace;

    public Add(ExpressionNode left, ExpressionNode right, boolean inPlace) {
      this.left = left;
      this.right = right;
      this.inPlace = inPlace;
    }

    @Override
    public Object execute(Frame frame) {
      Object a = left.execute(frame);
      Object b = right.execute(frame);
      if (a instanceof Long x && b instanceof Long y) {
        long sum = x + y;
        if (((x ^ sum) & (y ^ sum)) >= 0) {
          return sum;
        }
      } else if (a instanceof Double x && b instanceof Double y) {
        return x + y;
      }
      return inPlace ? Operators.addInPlace(frame.context, a, b) : Operators.add(a, b);
    }
  }

  /** {@code left - right}. */
  public static final class Subtract extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public Subtract(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(Frame frame) {
      Object a = left.execute(frame);
      Object b = right.execute(frame);
      if (a instanceof Long x && b instanceof Long y) {
        long difference = x - y;
        if (((x ^ y) & (x ^ difference)) >= 0) {
          return difference;
        }
      } else if (a instanceof Double x && b instanceof Double y) {
        return x - y;
      }
      return Operators.subtract(a, b);
    }
  }

  /** {@code left * right}. */
  public static final class Multiply extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public Multiply(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(Frame frame) {
      Object a = left.execute(frame);
      Object b = right.execute(frame);
      if (a instanceof Long x && b instanceof Long y) {
        long product = x * y;
        if (Math.multiplyHigh(x, y) == product >> 63) {
          return product;
        }
      } else if (a instanceof Double x && b instanceof Double y) {
        return x * y;
      }
      return Operators.multiply(a, b);
    }
  }

  /** {@code left // right}. */
  public static final class FloorDivide extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public FloorDivide(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(Frame frame) {
      Object a = left.execute(frame);
      Object b = right.execute(frame);
      if (a instanceof Long x && b instanceof Long y && y > 0) {
        return Math.floorDiv(x, y);
      }
      return Operators.floorDivide(a, b);
    }
  }

  /** {@code left % right}. */
  public static final class Remainder extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public Remainder(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(Frame frame) {
      Object a = left.execute(frame);
      Object b = right.execute(frame);
      if (a instanceof Long x && b instanceof Long y && y > 0) {
        return Math.floorMod(x, y);
      }
      return Operators.remainder(a, b);
    }
  }

  /** {@code left / right}. */
  public static final class Divide extends ExpressionNode {
    private final ExpressionNode left;
    private final ExpressionNode right;

    public Divide(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    @Override
    public Object execute(Frame frame) {
      Object a = left.execute(frame);
      Object b = right.execute(frame);
      if (a instanceof Double x && b instanceof Double y && y != 0) {
        return x / y;
      }
      return Operators.divide(a, b);
    }
  }
}
