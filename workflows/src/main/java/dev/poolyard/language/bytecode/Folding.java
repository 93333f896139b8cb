package dev.poolyard.language.bytecode;

import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.syntax.BinaryOperator;
import dev.poolyard.language.syntax.Expression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what is known when a function is compiled. */
final class Folding {
  private Folding() {}

  /** Returns the immutable value of a literal or a tuple of such, or null. */
  static @Nullable Object constant(Expression expression) {
    return switch (expression) {
      case Expression.NoneLiteral e -> Nothing.NONE;
      case Expression.BoolLiteral e -> e.value();
      case Expression.IntLiteral e -> Integers.normalize(e.value());
      case Expression.FloatLiteral e -> e.value();
      case Expression.StrLiteral e -> e.value();
      case Expression.TupleDisplay e -> {
        Object[] elements = constants(e.elements());
        yield elements == null ? null : new TupleObject(elements);
      }
      default -> null;
    };
  }

  /** Returns the values of {@code expressions} if all are constant, else null. */
  static Object @Nullable [] constants(List<Expression> expressions) {
    Object[] values = new Object[expressions.size()];
    for (int i = 0; i < values.length; i++) {
      Object value = constant(expressions.get(i));
      if (value == null) {
        return null;
      }
      values[i] = value;
    }
    return values;
  }

  /** Returns whether CPython makes a constant of {@code expression} when it compiles. */
  static boolean isFolded(Expression expression) {
    return switch (expression) {
      case Expression.Unary e -> isFolded(e.operand());
      case Expression.Binary e -> isFolded(e.left()) && isFolded(e.right()) && !isLargePower(e);
      case Expression.TupleDisplay e -> e.elements().stream().allMatch(Folding::isFolded);
      default -> constant(expression) != null;
    };
  }

  /** CPython computes no power ahead that may have more than 128 bits. */
  private static boolean isLargePower(Expression.Binary binary) {
    return binary.operator() == BinaryOperator.POWER
        && binary.left() instanceof Expression.IntLiteral base
        && binary.right() instanceof Expression.IntLiteral exponent
        && exponent.value().bitLength() < Integer.SIZE
        && base.value().bitLength() * exponent.value().longValue() > 128;
  }
}
