package dev.poolyard.language.bytecode;

import dev.poolyard.language.runtime.Operation;
import dev.poolyard.language.syntax.BinaryOperator;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;
import java.util.List;

/** Writes augmented assignments, which evaluate the parts of their target once. */
final class AugmentedEmitter {
  private final Emitter emitter;
  private final ExpressionEmitter expressions;
  private final StatementEmitter statements;

  AugmentedEmitter(StatementEmitter statements) {
    this.statements = statements;
    this.emitter = statements.emitter();
    this.expressions = statements.expressions();
  }

  void emit(Statement.AugmentedAssignment statement) {
    switch (statement.target()) {
      case Expression.Subscript subscript -> element(statement, subscript);
      case Expression.Attribute attribute -> attribute(statement, attribute);
      case Expression target -> {
        operate(statement, expressions.prepared(List.of(target, statement.value())));
        statements.targets().assign(target);
      }
    }
  }

  /** Leaves the new value on the operand stack. */
  private void operate(Statement.AugmentedAssignment statement, List<Runnable> operands) {
    operands.getFirst().run();
    Long literal = ExpressionEmitter.smallLiteral(statement.value());
    if (literal != null && statement.operator() == BinaryOperator.ADD) {
      emitter.code.loadConstant(literal.longValue());
      emitter.loadContext();
      emitter.call(RuntimeCall.ADD_LONG_IN_PLACE);
      return;
    }
    operands.getLast().run();
    RuntimeCall call =
        switch (statement.operator()) {
          case ADD -> RuntimeCall.ADD_IN_PLACE;
          case SUBTRACT -> RuntimeCall.SUBTRACT_IN_PLACE;
          case MULTIPLY -> RuntimeCall.MULTIPLY_IN_PLACE;
          default -> RuntimeCall.IN_PLACE;
        };
    if (call == RuntimeCall.IN_PLACE) {
      Operation operation = Operation.valueOf(statement.operator().name());
      emitter.constants.load(emitter.code, operation, Operation.class);
    }
    emitter.loadContext();
    emitter.call(call);
  }

  private void element(Statement.AugmentedAssignment statement, Expression.Subscript subscript) {
    List<Runnable> parts = expressions.keep(List.of(subscript.object(), subscript.index()));
    Runnable old =
        () -> {
          parts.forEach(Runnable::run);
          emitter.call(RuntimeCall.ELEMENT);
        };
    operate(statement, withOld(old, statement.value()));
    int changed = emitter.slots.newTemporary();
    emitter.slots.store(changed);
    parts.forEach(Runnable::run);
    emitter.slots.load(changed);
    emitter.loadContext();
    emitter.call(RuntimeCall.SET_ELEMENT);
  }

  private void attribute(Statement.AugmentedAssignment statement, Expression.Attribute attribute) {
    Runnable object = expressions.keep(List.of(attribute.object())).getFirst();
    Runnable old =
        () -> {
          object.run();
          emitter.loadContext();
          emitter.attribute(attribute.name());
          emitter.call(RuntimeCall.ATTRIBUTE);
        };
    operate(statement, withOld(old, statement.value()));
    int changed = emitter.slots.newTemporary();
    emitter.slots.store(changed);
    object.run();
    emitter.slots.load(changed);
    emitter.loadContext();
    emitter.attribute(attribute.name());
    emitter.call(RuntimeCall.SET_ATTRIBUTE);
  }

  /** The old value is read before the new one is evaluated, and kept if that suspends. */
  private List<Runnable> withOld(Runnable old, Expression value) {
    if (!emitter.suspensions.within(value)) {
      return List.of(old, () -> expressions.emit(value));
    }
    old.run();
    int slot = emitter.slots.newTemporary();
    emitter.slots.store(slot);
    Runnable evaluated = expressions.keep(List.of(value)).getFirst();
    return List.of(() -> emitter.slots.load(slot), evaluated);
  }
}
