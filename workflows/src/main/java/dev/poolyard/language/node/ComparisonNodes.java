package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Comparisons.Order;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.Truth;

/** Comparisons, which answer without making an object where only their truth is asked for. */
public final class ComparisonNodes {
  private ComparisonNodes() {}

  /** A comparison of two operands. */
  public abstract static class Comparison extends ExpressionNode {
    final ExpressionNode left;
    final ExpressionNode right;

    Comparison(ExpressionNode left, ExpressionNode right) {
      this.left = left;
      this.right = right;
    }

    abstract boolean holds(Frame frame, Object a, Object b);

    @Override
    public final boolean test(Frame frame) {
      return holds(frame, left.execute(frame), right.execute(frame));
    }

    /** Returns what the comparison returns, which a class of the program may choose. */
    Object answer(Frame frame, Object a, Object b) {
      return holds(frame, a, b);
    }

    @Override
    public final Object execute(Frame frame) {
      return answer(frame, left.execute(frame), right.execute(frame));
    }
  }

  /** {@code <}. */
  public static final class Less extends Comparison {
    public Less(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    boolean holds(Frame frame, Object a, Object b) {
      return a instanceof Long x && b instanceof Long y
          ? x < y
          : Comparisons.compare(Order.LESS, a, b);
    }

    @Override
    Object answer(Frame frame, Object a, Object b) {
      return Comparisons.order(Order.LESS, a, b);
    }
  }

  /** {@code <=}. */
  public static final class LessOrEqual extends Comparison {
    public LessOrEqual(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    boolean holds(Frame frame, Object a, Object b) {
      return a instanceof Long x && b instanceof Long y
          ? x <= y
          : Comparisons.compare(Order.LESS_OR_EQUAL, a, b);
    }

    @Override
    Object answer(Frame frame, Object a, Object b) {
      return Comparisons.order(Order.LESS_OR_EQUAL, a, b);
    }
  }

  /** {@code >}. */
  public static final class Greater extends Comparison {
    public Greater(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    boolean holds(Frame frame, Object a, Object b) {
      return a instanceof Long x && b instanceof Long y
          ? x > y
          : Comparisons.compare(Order.GREATER, a, b);
    }

    @Override
    Object answer(Frame frame, Object a, Object b) {
      return Comparisons.order(Order.GREATER, a, b);
    }
  }

  /** {@code >=}. */
  public static final class GreaterOrEqual extends Comparison {
    public GreaterOrEqual(ExpressionNode left, ExpressionNode right) {
      super(left, right);
    }

    @Override
    boolean holds(Frame frame, Object a, Object b) {
      return a instanceof Long x && b instanceof Long y
          ? x >= y
          : Comparisons.compare(Order.GREATER_OR_EQUAL, a, b);
    }

    @Override
    Object answer(Frame frame, Object a, Object b) {
      return Comparisons.order(Order.GREATER_OR_EQUAL, a, b);
    }
  }

  /** {@code ==} and {@code !=}. */
  public static final class Equal extends Comparison {
    private final boolean negated;

    public Equal(ExpressionNode left, ExpressionNode right, boolean negated) {
      super(left, right);
      this.negated = negated;
    }

    @Override
    boolean holds(Frame frame, Object a, Object b) {
      return negated ? Truth.of(Equality.inequality(a, b)) : Equality.equal(a, b);
    }

    @Override
    Object answer(Frame frame, Object a, Object b) {
      return negated ? Equality.inequality(a, b) : Equality.equality(a, b);
    }
  }

  /** {@code in} and {@code not in}. */
  public static final class Contained extends Comparison {
    private final boolean negated;

    public Contained(ExpressionNode left, ExpressionNode right, boolean negated) {
      super(left, right);
      this.negated = negated;
    }

    @Override
    boolean holds(Frame frame, Object a, Object b) {
      return Comparisons.contains(frame.context, b, a) != negated;
    }
  }

  /** {@code is} and {@code is not}. */
  public static final class Same extends Comparison {
    private final boolean negated;

    public Same(ExpressionNode left, ExpressionNode right, boolean negated) {
      super(left, right);
      this.negated = negated;
    }

    @Override
    boolean holds(Frame frame, Object a, Object b) {
      return Comparisons.same(a, b) != negated;
    }
  }

  /** {@code a < b < c}: each operand is evaluated once, and none after the first that fails. */
  public static final class Chain extends ExpressionNode {
    private final ExpressionNode first;
    private final ExpressionNode[] operands;
    private final Comparison[] comparisons;

    /**
     * @param comparisons one for each of {@code operands}; their own operands are not evaluated
     */
    public Chain(ExpressionNode first, ExpressionNode[] operands, Comparison[] comparisons) {
      this.first = first;
      this.operands = operands;
      this.comparisons = comparisons;
    }

    @Override
    public Object execute(Frame frame) {
      Object left = first.execute(frame);
      Object answer = true;
      for (int i = 0; i < operands.length; i++) {
        Object right = operands[i].execute(frame);
        answer = comparisons[i].answer(frame, left, right);
        if (i < operands.length - 1 && !Truth.of(answer)) {
          return answer;
        }
        left = right;
      }
      return answer;
    }
  }
}
