package dev.poolyard.language.bytecode;

import dev.poolyard.language.syntax.ComparisonOperator;
import dev.poolyard.language.syntax.Expression;
import java.lang.classfile.Label;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes comparisons. */
final class ComparisonEmitter {
  private final ExpressionEmitter expressions;
  private final Emitter emitter;

  ComparisonEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
    this.emitter = expressions.emitter();
  }

  void emit(Expression.Comparison comparison) {
    if (comparison.rest().size() > 1) {
      chain(comparison);
      return;
    }
    Expression.Comparand only = comparison.rest().getFirst();
    operands(comparison.first(), only.operand());
    expressions.at(comparison);
    value(only.operator());
  }

  /** Goes to {@code target} if a comparison of two operands is {@code when}. */
  void jump(Expression.Comparison comparison, Label target, boolean when) {
    Expression.Comparand only = comparison.rest().getFirst();
    Long literal = ExpressionEmitter.smallLiteral(only.operand());
    RuntimeCall withLiteral = withLiteral(only.operator());
    if (literal != null && withLiteral != null) {
      expressions.emit(comparison.first());
      emitter.code.loadConstant(literal.longValue());
      expressions.at(comparison);
      emitter.call(withLiteral);
      emitter.jump(target, when);
      return;
    }
    operands(comparison.first(), only.operand());
    expressions.at(comparison);
    boolean negated = test(only.operator());
    emitter.jump(target, when != negated);
  }

  private static @Nullable RuntimeCall withLiteral(ComparisonOperator operator) {
    return switch (operator) {
      case EQUAL -> RuntimeCall.EQUAL_LONG;
      case NOT_EQUAL -> RuntimeCall.NOT_EQUAL_LONG;
      case LESS -> RuntimeCall.LESS_LONG;
      case LESS_OR_EQUAL -> RuntimeCall.LESS_OR_EQUAL_LONG;
      case GREATER -> RuntimeCall.GREATER_LONG;
      case GREATER_OR_EQUAL -> RuntimeCall.GREATER_OR_EQUAL_LONG;
      default -> null;
    };
  }

  private void operands(Expression left, Expression right) {
    expressions.operands(List.of(left, right));
  }

  /** Each operand is evaluated once, and none after the first comparison that fails. */
  private void chain(Expression.Comparison comparison) {
    Label end = emitter.code.newLabel();
    int mark = emitter.slots.mark();
    int left = emitter.slots.newTemporary();
    int right = emitter.slots.newTemporary();
    expressions.emit(comparison.first());
    emitter.slots.store(left);
    int last = comparison.rest().size() - 1;
    for (int i = 0; i <= last; i++) {
      Expression.Comparand comparand = comparison.rest().get(i);
      expressions.emit(comparand.operand());
      emitter.slots.store(right);
      emitter.slots.load(left);
      emitter.slots.load(right);
      expressions.at(comparison);
      value(comparand.operator());
      if (i < last) {
        emitter.code.dup();
        emitter.call(RuntimeCall.TRUTH);
        emitter.jump(end, false);
        emitter.code.pop();
        emitter.slots.load(right);
        emitter.slots.store(left);
      }
    }
    emitter.code.labelBinding(end);
    emitter.slots.release(mark);
  }

  /** Compares the two objects on the operand stack and leaves the answer, an object. */
  private void value(ComparisonOperator operator) {
    switch (operator) {
      case LESS -> emitter.call(RuntimeCall.ANSWER_LESS);
      case LESS_OR_EQUAL -> emitter.call(RuntimeCall.ANSWER_LESS_OR_EQUAL);
      case GREATER -> emitter.call(RuntimeCall.ANSWER_GREATER);
      case GREATER_OR_EQUAL -> emitter.call(RuntimeCall.ANSWER_GREATER_OR_EQUAL);
      case EQUAL -> emitter.call(RuntimeCall.ANSWER_EQUAL);
      case NOT_EQUAL -> emitter.call(RuntimeCall.ANSWER_NOT_EQUAL);
      default -> {
        if (test(operator)) {
          emitter.code.iconst_1().ixor();
        }
        emitter.box();
      }
    }
  }

  /**
   * Compares the two objects on the operand stack and leaves a boolean.
   *
   * @return whether it is the opposite of the answer
   */
  private boolean test(ComparisonOperator operator) {
    switch (operator) {
      case LESS -> emitter.call(RuntimeCall.LESS);
      case LESS_OR_EQUAL -> emitter.call(RuntimeCall.LESS_OR_EQUAL);
      case GREATER -> emitter.call(RuntimeCall.GREATER);
      case GREATER_OR_EQUAL -> emitter.call(RuntimeCall.GREATER_OR_EQUAL);
      case EQUAL -> emitter.call(RuntimeCall.EQUAL);
      case NOT_EQUAL -> emitter.call(RuntimeCall.NOT_EQUAL);
      case IN, NOT_IN -> {
        emitter.loadContext();
        emitter.call(RuntimeCall.CONTAINS);
      }
      case IS, IS_NOT -> emitter.call(RuntimeCall.SAME);
    }
    return operator == ComparisonOperator.NOT_IN || operator == ComparisonOperator.IS_NOT;
  }
}
