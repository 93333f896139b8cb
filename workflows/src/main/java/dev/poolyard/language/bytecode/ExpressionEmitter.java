package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.runtime.ModuleObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.syntax.BinaryOperator;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.UnaryOperator;
import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes expressions: each leaves one object on the operand stack. */
final class ExpressionEmitter {
  private final Emitter emitter;
  private final Scope scope;
  private final VariableEmitter variables;

  ExpressionEmitter(Emitter emitter, Scope scope) {
    this.emitter = emitter;
    this.scope = scope;
    this.variables = new VariableEmitter(emitter, scope);
  }

  Emitter emitter() {
    return emitter;
  }

  Scope scope() {
    return scope;
  }

  void emit(Expression expression) {
    Object constant = Folding.constant(expression);
    if (constant != null) {
      emitter.constant(constant);
      return;
    }
    switch (expression) {
      case Expression.Name e -> variables.load(e.text());
      case Expression.FormattedString e -> new FormatEmitter(this).emit(e);
      case Expression.ListDisplay e -> new DisplayEmitter(this).list(e.elements());
      case Expression.TupleDisplay e -> new DisplayEmitter(this).tuple(e.elements());
      case Expression.SetDisplay e -> new DisplayEmitter(this).set(e, true);
      case Expression.DictDisplay e -> new DisplayEmitter(this).dict(e.entries());
      case Expression.Unary e -> unary(e);
      case Expression.Binary e -> binary(e);
      case Expression.Logical e -> logical(e);
      case Expression.Comparison e -> new ComparisonEmitter(this).emit(e);
      case Expression.Conditional e -> conditional(e);
      case Expression.Lambda e -> new FunctionEmitter(emitter, scope).lambda(e);
      case Expression.Comprehension e -> new ComprehensionEmitter(emitter, scope).emit(e);
      case Expression.Call e -> new CallEmitter(this).emit(e);
      case Expression.Attribute e -> attribute(e);
      case Expression.Subscript e -> {
        operands(List.of(e.object(), e.index()));
        at(e);
        emitter.call(RuntimeCall.ELEMENT);
      }
      case Expression.Slice e -> slice(e);
      case Expression.NamedExpression e -> {
        emit(e.value());
        emitter.code.dup();
        new TargetEmitter(emitter, scope).assign(e.target());
      }
      case Expression.Yield e -> suspend(e);
      case Expression.YieldFrom e -> delegate(e);
      default -> throw new IllegalStateException("not an expression by itself: " + expression);
    }
  }

  /** Leaves what a {@code for} goes through. */
  void emitIterable(Expression iterable) {
    if (iterable instanceof Expression.SetDisplay display) {
      new DisplayEmitter(this).set(display, false);
    } else {
      emit(iterable);
    }
  }

  void emitOptional(@Nullable Expression expression) {
    if (expression == null) {
      emitter.constant(Nothing.NONE);
    } else {
      emit(expression);
    }
  }

  /** Notes the line of an expression that goes on over several lines. */
  void at(Expression expression) {
    emitter.lineWithin(expression.place().line());
  }

  /** Goes to {@code target} if the truth of {@code expression} is {@code when}. */
  void condition(Expression expression, Label target, boolean when) {
    switch (expression) {
      case Expression.BoolLiteral literal -> {
        if (literal.value() == when) {
          emitter.code.goto_(target);
        }
      }
      case Expression.Unary unary when unary.operator() == UnaryOperator.NOT ->
          condition(unary.operand(), target, !when);
      case Expression.Logical logical when logical.and() != when -> {
        condition(logical.left(), target, when);
        condition(logical.right(), target, when);
      }
      case Expression.Logical logical -> {
        Label skip = emitter.code.newLabel();
        condition(logical.left(), skip, !when);
        condition(logical.right(), target, when);
        emitter.code.labelBinding(skip);
      }
      case Expression.Comparison comparison when comparison.rest().size() == 1 ->
          new ComparisonEmitter(this).jump(comparison, target, when);
      default -> {
        emit(expression);
        emitter.call(RuntimeCall.TRUTH);
        emitter.jump(target, when);
      }
    }
  }

  /** Leaves all operands on the operand stack, in order. */
  void operands(List<Expression> operands) {
    prepared(operands).forEach(Runnable::run);
  }

  /**
   * Returns what puts each of {@code operands} on the operand stack; to be run in this order. If
   * one of them suspends the generator they are evaluated now and kept.
   */
  List<Runnable> prepared(List<Expression> operands) {
    if (emitter.suspensions.withinAny(operands)) {
      return keep(operands);
    }
    List<Runnable> loaders = new ArrayList<>();
    operands.forEach(operand -> loaders.add(() -> emit(operand)));
    return loaders;
  }

  /** Evaluates {@code operands} now and returns what puts each on the operand stack. */
  List<Runnable> keep(List<Expression> operands) {
    List<Runnable> loaders = new ArrayList<>();
    for (Expression operand : operands) {
      emit(operand);
      int slot = emitter.slots.newTemporary();
      emitter.slots.store(slot);
      loaders.add(() -> emitter.slots.load(slot));
    }
    return loaders;
  }

  /** Leaves an array of all operands on the operand stack. */
  void array(List<Expression> operands) {
    preparedArray(prepared(operands));
  }

  void preparedArray(List<Runnable> prepared) {
    emitter.newArray(prepared.size(), Object.class);
    for (int i = 0; i < prepared.size(); i++) {
      emitter.element(i, prepared.get(i));
    }
  }

  private void unary(Expression.Unary unary) {
    switch (unary.operator()) {
      case NOT -> truthOf(unary);
      case MINUS -> {
        emit(unary.operand());
        emitter.call(RuntimeCall.MINUS);
      }
      case PLUS -> {
        emit(unary.operand());
        emitter.call(RuntimeCall.PLUS);
      }
      case INVERT -> {
        emit(unary.operand());
        emitter.call(RuntimeCall.INVERT);
      }
    }
  }

  /** Leaves True or False, as the condition holds or not. */
  private void truthOf(Expression condition) {
    Label holds = emitter.code.newLabel();
    Label end = emitter.code.newLabel();
    condition(condition, holds, true);
    emitter.constant(false);
    emitter.code.goto_(end);
    emitter.code.labelBinding(holds);
    emitter.constant(true);
    emitter.code.labelBinding(end);
  }

  private void binary(Expression.Binary binary) {
    Long literal = smallLiteral(binary.right());
    RuntimeCall withLiteral =
        literal == null ? null : withLiteral(binary.operator(), literal.longValue());
    if (literal != null && withLiteral != null) {
      emit(binary.left());
      emitter.code.loadConstant(literal.longValue());
      at(binary);
      emitter.call(withLiteral);
    } else {
      operands(List.of(binary.left(), binary.right()));
      at(binary);
      emitter.call(callOf(binary.operator()));
    }
  }

  private static @Nullable RuntimeCall withLiteral(BinaryOperator operator, long literal) {
    return switch (operator) {
      case ADD -> RuntimeCall.ADD_LONG;
      case SUBTRACT -> RuntimeCall.SUBTRACT_LONG;
      case REMAINDER -> literal > 0 ? RuntimeCall.REMAINDER_LONG : null;
      case FLOOR_DIVIDE -> literal > 0 ? RuntimeCall.FLOOR_DIVIDE_LONG : null;
      default -> null;
    };
  }

  /** Returns the value of an integer literal of 64 bits, or null. */
  static @Nullable Long smallLiteral(Expression expression) {
    return expression instanceof Expression.IntLiteral literal
            && literal.value().bitLength() < Long.SIZE
        ? (Long) literal.value().longValue()
        : null;
  }

  private static RuntimeCall callOf(BinaryOperator operator) {
    return switch (operator) {
      case ADD -> RuntimeCall.ADD;
      case SUBTRACT -> RuntimeCall.SUBTRACT;
      case MULTIPLY -> RuntimeCall.MULTIPLY;
      case MATRIX_MULTIPLY -> RuntimeCall.MATRIX_MULTIPLY;
      case DIVIDE -> RuntimeCall.DIVIDE;
      case FLOOR_DIVIDE -> RuntimeCall.FLOOR_DIVIDE;
      case REMAINDER -> RuntimeCall.REMAINDER;
      case POWER -> RuntimeCall.POWER;
      case SHIFT_LEFT -> RuntimeCall.SHIFT_LEFT;
      case SHIFT_RIGHT -> RuntimeCall.SHIFT_RIGHT;
      case BITWISE_AND -> RuntimeCall.BITWISE_AND;
      case BITWISE_OR -> RuntimeCall.BITWISE_OR;
      case BITWISE_XOR -> RuntimeCall.BITWISE_XOR;
    };
  }

  private void logical(Expression.Logical logical) {
    Label end = emitter.code.newLabel();
    emit(logical.left());
    emitter.code.dup();
    emitter.call(RuntimeCall.TRUTH);
    emitter.jump(end, !logical.and());
    emitter.code.pop();
    emit(logical.right());
    emitter.code.labelBinding(end);
  }

  private void conditional(Expression.Conditional conditional) {
    Label otherwise = emitter.code.newLabel();
    Label end = emitter.code.newLabel();
    condition(conditional.test(), otherwise, false);
    emit(conditional.then());
    emitter.code.goto_(end);
    emitter.code.labelBinding(otherwise);
    emit(conditional.otherwise());
    emitter.code.labelBinding(end);
  }

  private void attribute(Expression.Attribute attribute) {
    Object constant = moduleAttribute(attribute);
    if (constant != null) {
      emitter.constant(constant);
      return;
    }
    emit(attribute.object());
    emitter.loadContext();
    emitter.attribute(attribute.name());
    at(attribute);
    emitter.call(RuntimeCall.ATTRIBUTE);
  }

  /** Returns the attribute of a module that is known already, or null. */
  @Nullable Object moduleAttribute(Expression.Attribute attribute) {
    return attribute.object() instanceof Expression.Name name
            && variables.constant(name.text()) instanceof ModuleObject module
        ? module.attributes().get(attribute.name())
        : null;
  }

  /** Returns what a name surely means, such as a built-in function, or null. */
  @Nullable Object constantOf(Expression expression) {
    return expression instanceof Expression.Name name ? variables.constant(name.text()) : null;
  }

  private void slice(Expression.Slice slice) {
    List<Expression> written = new ArrayList<>();
    Expression.NoneLiteral none = new Expression.NoneLiteral(slice.place());
    written.add(slice.lower() == null ? none : slice.lower());
    written.add(slice.upper() == null ? none : slice.upper());
    written.add(slice.step() == null ? none : slice.step());
    operands(written);
    emitter.call(RuntimeCall.SLICE);
  }

  private void suspend(Expression.Yield yield) {
    emitOptional(yield.value());
    emitter.suspend();
    emitter.line(yield.place().line());
    emitter.suspensions.receive();
  }

  private void delegate(Expression.YieldFrom delegation) {
    int iterator = emitter.slots.newTemporary();
    Label again = emitter.code.newLabel();
    Label ended = emitter.code.newLabel();
    emit(delegation.iterable());
    emitter.call(RuntimeCall.ITERATOR);
    emitter.slots.store(iterator);
    emitter.code.labelBinding(again);
    emitter.code.aload(Suspensions.GENERATOR);
    emitter.loadContext();
    emitter.slots.load(iterator, ObjectIterator.class);
    emitter.line(delegation.place().line());
    emitter.call(RuntimeCall.DELEGATE);
    emitter.code.dup().ifnull(ended);
    emitter.suspend();
    emitter.code.goto_(again);
    emitter.code.labelBinding(ended);
    emitter.code.pop();
    emitter.slots.load(iterator, ObjectIterator.class);
    emitter.call(RuntimeCall.RESULT);
  }
}
