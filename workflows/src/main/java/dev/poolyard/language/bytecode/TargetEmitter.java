package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.syntax.Children;
import dev.poolyard.language.syntax.Expression;
import java.util.List;

/** Writes assignments to targets, and their deletion. */
final class TargetEmitter {
  private final Emitter emitter;
  private final Scope scope;
  private final ExpressionEmitter expressions;

  TargetEmitter(Emitter emitter, Scope scope) {
    this.emitter = emitter;
    this.scope = scope;
    this.expressions = emitter.expressions(scope);
  }

  /** Assigns the value on the operand stack. */
  void assign(Expression target) {
    switch (target) {
      case Expression.Name name -> new VariableEmitter(emitter, scope).store(name.text());
      case Expression.TupleDisplay tuple -> unpack(tuple.elements());
      case Expression.ListDisplay list -> unpack(list.elements());
      case Expression.Subscript subscript -> {
        int mark = emitter.slots.mark();
        int value = emitter.slots.newTemporary();
        emitter.slots.store(value);
        expressions.operands(List.of(subscript.object(), subscript.index()));
        emitter.slots.load(value);
        emitter.loadContext();
        emitter.call(RuntimeCall.SET_ELEMENT);
        emitter.slots.release(mark);
      }
      case Expression.Attribute attribute -> {
        int mark = emitter.slots.mark();
        int value = emitter.slots.newTemporary();
        emitter.slots.store(value);
        expressions.emit(attribute.object());
        emitter.slots.load(value);
        emitter.loadContext();
        emitter.attribute(attribute.name());
        emitter.call(RuntimeCall.SET_ATTRIBUTE);
        emitter.slots.release(mark);
      }
      default -> throw new IllegalStateException("not a target: " + target);
    }
  }

  private void unpack(List<Expression> targets) {
    int starred = -1;
    for (int i = 0; i < targets.size(); i++) {
      starred = targets.get(i) instanceof Expression.Starred ? i : starred;
    }
    if (starred < 0) {
      emitter.code.loadConstant(targets.size());
    } else {
      emitter.code.loadConstant(starred).loadConstant(targets.size() - starred - 1);
    }
    emitter.loadContext();
    emitter.call(starred < 0 ? RuntimeCall.UNPACK : RuntimeCall.UNPACK_AROUND);
    int mark = emitter.slots.mark();
    int elements = emitter.slots.newTemporary();
    emitter.slots.store(elements);
    for (int i = 0; i < targets.size(); i++) {
      emitter.slots.load(elements, Object[].class);
      emitter.code.loadConstant(i).aaload();
      assign(targets.get(i) instanceof Expression.Starred star ? star.value() : targets.get(i));
    }
    emitter.slots.release(mark);
  }

  /** Evaluates what is written in a target to which nothing is assigned, and drops it. */
  void evaluateParts(Expression target) {
    switch (target) {
      case Expression.Attribute attribute -> drop(attribute.object());
      case Expression.Subscript subscript -> {
        drop(subscript.object());
        evaluateIndex(subscript.index());
      }
      default -> {}
    }
  }

  private void evaluateIndex(Expression index) {
    switch (index) {
      case Expression.Slice slice -> Children.of(slice).forEach(this::drop);
      case Expression.TupleDisplay several -> several.elements().forEach(this::evaluateIndex);
      default -> drop(index);
    }
  }

  private void drop(Expression expression) {
    expressions.emit(expression);
    emitter.code.pop();
  }

  void delete(Expression target) {
    switch (target) {
      case Expression.Name name -> new VariableEmitter(emitter, scope).delete(name.text());
      case Expression.TupleDisplay tuple -> tuple.elements().forEach(this::delete);
      case Expression.ListDisplay list -> list.elements().forEach(this::delete);
      case Expression.Subscript subscript -> {
        expressions.operands(List.of(subscript.object(), subscript.index()));
        emitter.call(RuntimeCall.DELETE_ELEMENT);
      }
      case Expression.Attribute attribute -> {
        expressions.emit(attribute.object());
        emitter.loadContext();
        emitter.attribute(attribute.name());
        emitter.call(RuntimeCall.DELETE_ATTRIBUTE);
      }
      default -> throw new IllegalStateException("not a target: " + target);
    }
  }
}
