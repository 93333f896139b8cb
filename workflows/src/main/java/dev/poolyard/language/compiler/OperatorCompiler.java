package dev.poolyard.language.compiler;

import dev.poolyard.language.node.ArithmeticNodes;
import dev.poolyard.language.node.ArithmeticNodes.General;
import dev.poolyard.language.node.ComparisonNodes;
import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.node.LogicNodes;
import dev.poolyard.language.node.UnaryNode;
import dev.poolyard.language.runtime.InPlace;
import dev.poolyard.language.runtime.Operation;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.syntax.BinaryOperator;
import dev.poolyard.language.syntax.ComparisonOperator;
import dev.poolyard.language.syntax.UnaryOperator;

/** Chooses the node for each operator. */
final class OperatorCompiler {
  private OperatorCompiler() {}

  static ExpressionNode unary(UnaryOperator operator, ExpressionNode operand) {
    return switch (operator) {
      case NOT -> new LogicNodes.Not(operand);
      case MINUS -> new UnaryNode(operand, Operators::minus);
      case PLUS -> new UnaryNode(operand, Operators::plus);
      case INVERT -> new UnaryNode(operand, Operators::invert);
    };
  }

  static ExpressionNode binary(BinaryOperator operator, ExpressionNode a, ExpressionNode b) {
    return switch (operator) {
      case ADD -> new ArithmeticNodes.Add(a, b, false);
      case SUBTRACT -> new ArithmeticNodes.Subtract(a, b);
      case MULTIPLY -> new ArithmeticNodes.Multiply(a, b);
      case DIVIDE -> new ArithmeticNodes.Divide(a, b);
      case FLOOR_DIVIDE -> new ArithmeticNodes.FloorDivide(a, b);
      case REMAINDER -> new ArithmeticNodes.Remainder(a, b);
      default -> new General(a, b, operation(operator));
    };
  }

  /** {@code a operator= b}. */
  static ExpressionNode augmented(BinaryOperator operator, ExpressionNode a, ExpressionNode b) {
    return operator == BinaryOperator.ADD
        ? new ArithmeticNodes.Add(a, b, true)
        : new General(a, b, augmentedOperation(operator));
  }

  private static ArithmeticNodes.Operation operation(BinaryOperator operator) {
    Operation operation = Operation.valueOf(operator.name());
    return (frame, a, b) -> Operators.apply(operation, a, b, false);
  }

  static ArithmeticNodes.Operation augmentedOperation(BinaryOperator operator) {
    Operation operation = Operation.valueOf(operator.name());
    return (frame, a, b) -> InPlace.apply(operation, frame.context(), a, b);
  }

  static ComparisonNodes.Comparison comparison(
      ComparisonOperator operator, ExpressionNode a, ExpressionNode b) {
    return switch (operator) {
      case LESS -> new ComparisonNodes.Less(a, b);
      case LESS_OR_EQUAL -> new ComparisonNodes.LessOrEqual(a, b);
      case GREATER -> new ComparisonNodes.Greater(a, b);
      case GREATER_OR_EQUAL -> new ComparisonNodes.GreaterOrEqual(a, b);
      case EQUAL -> new ComparisonNodes.Equal(a, b, false);
      case NOT_EQUAL -> new ComparisonNodes.Equal(a, b, true);
      case IN -> new ComparisonNodes.Contained(a, b, false);
      case NOT_IN -> new ComparisonNodes.Contained(a, b, true);
      case IS -> new ComparisonNodes.Same(a, b, false);
      case IS_NOT -> new ComparisonNodes.Same(a, b, true);
    };
  }
}
