package dev.poolyard.language.compiler;

import dev.poolyard.language.node.ArithmeticNodes;
import dev.poolyard.language.node.ArithmeticNodes.General;
import dev.poolyard.language.node.ComparisonNodes;
import dev.poolyard.language.node.ExpressionNode;
import dev.poolyard.language.node.LogicNodes;
import dev.poolyard.language.node.UnaryNode;
import dev.poolyard.language.runtime.InPlace;
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
    return switch (operator) {
      case ADD -> new ArithmeticNodes.Add(a, b, true);
      case MULTIPLY, BITWISE_AND, BITWISE_OR, BITWISE_XOR ->
          new General(a, b, augmentedOperation(operator));
      case SUBTRACT -> new General(a, b, augmentedOperation(operator));
      default -> binary(operator, a, b);
    };
  }

  private static ArithmeticNodes.Operation operation(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> (frame, a, b) -> Operators.add(a, b);
      case SUBTRACT -> (frame, a, b) -> Operators.subtract(a, b);
      case MULTIPLY -> (frame, a, b) -> Operators.multiply(a, b);
      case DIVIDE -> (frame, a, b) -> Operators.divide(a, b);
      case FLOOR_DIVIDE -> (frame, a, b) -> Operators.floorDivide(a, b);
      case REMAINDER -> (frame, a, b) -> Operators.remainder(a, b);
      case POWER -> (frame, a, b) -> Operators.power(a, b);
      case SHIFT_LEFT -> (frame, a, b) -> Operators.shiftLeft(a, b);
      case SHIFT_RIGHT -> (frame, a, b) -> Operators.shiftRight(a, b);
      case BITWISE_AND -> (frame, a, b) -> Operators.bitwiseAnd(a, b);
      case BITWISE_OR -> (frame, a, b) -> Operators.bitwiseOr(a, b);
      case BITWISE_XOR -> (frame, a, b) -> Operators.bitwiseXor(a, b);
    };
  }

  static ArithmeticNodes.Operation augmentedOperation(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> (frame, a, b) -> Operators.addInPlace(context(frame), a, b);
      case SUBTRACT -> (frame, a, b) -> InPlace.subtract(a, b);
      case MULTIPLY -> (frame, a, b) -> Operators.multiplyInPlace(a, b);
      case BITWISE_AND -> (frame, a, b) -> InPlace.and(a, b);
      case BITWISE_OR -> (frame, a, b) -> InPlace.or(context(frame), a, b);
      case BITWISE_XOR -> (frame, a, b) -> InPlace.xor(a, b);
      default -> operation(operator);
    };
  }

  private static dev.poolyard.language.runtime.Context context(
      dev.poolyard.language.node.Frame frame) {
    return frame.context();
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
