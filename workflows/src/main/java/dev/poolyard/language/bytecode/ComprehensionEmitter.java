package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.SetObject;
import dev.poolyard.language.syntax.Expression;
import java.lang.classfile.Label;
import java.util.List;

/**
 * Writes comprehensions into the function they stand in, with variables of their own, and generator
 * expressions as generators.
 */
final class ComprehensionEmitter {
  private final Emitter emitter;
  private final Scope scope;

  ComprehensionEmitter(Emitter emitter, Scope scope) {
    this.emitter = emitter;
    this.scope = scope;
  }

  void emit(Expression.Comprehension comprehension) {
    Expression first = comprehension.clauses().getFirst().iterable();
    if (comprehension.kind() == Expression.ComprehensionKind.GENERATOR) {
      new FunctionEmitter(emitter, scope).generatorExpression(comprehension);
      return;
    }
    int mark = emitter.slots.mark();
    int iterator = emitter.slots.newTemporary();
    int collection = emitter.slots.newTemporary();
    iterable(first, scope);
    emitter.slots.store(iterator);
    emitter.loadContext();
    emitter.call(RuntimeCall.ENTER);
    emitter.call(newCollection(comprehension));
    emitter.slots.store(collection);
    Scope inner = emitter.scopes.scopeOf(comprehension);
    newCells(inner);
    Label start = emitter.code.newBoundLabel();
    emitter.code.nop();
    clauses(comprehension.clauses(), inner, iterator, () -> collect(comprehension, collection));
    Label end = emitter.code.newBoundLabel();
    leaveWhenRaised(comprehension, start, end);
    emitter.loadContext();
    emitter.call(RuntimeCall.LEAVE);
    emitter.slots.load(collection);
    emitter.slots.release(mark);
  }

  private void leaveWhenRaised(Expression.Comprehension comprehension, Label start, Label end) {
    Label handler = emitter.code.newLabel();
    Label after = emitter.code.newLabel();
    emitter.code.goto_(after);
    emitter.code.labelBinding(handler);
    emitter.loadContext();
    emitter.call(RuntimeCall.LEAVE);
    emitter.code.loadConstant(comprehension.place().line());
    emitter.string(nameOf(comprehension.kind()));
    emitter.call(RuntimeCall.LEAVING);
    emitter.code.athrow();
    emitter.code.exceptionCatchAll(start, end, handler);
    emitter.code.labelBinding(after);
  }

  private static String nameOf(Expression.ComprehensionKind kind) {
    return switch (kind) {
      case LIST -> "<listcomp>";
      case SET -> "<setcomp>";
      case DICT -> "<dictcomp>";
      case GENERATOR -> "<genexpr>";
    };
  }

  private static RuntimeCall newCollection(Expression.Comprehension comprehension) {
    return switch (comprehension.kind()) {
      case SET -> RuntimeCall.NEW_SET;
      case DICT -> RuntimeCall.NEW_DICT;
      default -> RuntimeCall.NEW_LIST;
    };
  }

  private void collect(Expression.Comprehension comprehension, int collection) {
    ExpressionEmitter expressions = emitter.expressions(emitter.scopes.scopeOf(comprehension));
    expressions.emit(comprehension.element());
    switch (comprehension.kind()) {
      case SET -> {
        emitter.slots.load(collection, SetObject.class);
        emitter.call(RuntimeCall.INSERT);
      }
      case DICT -> {
        expressions.emit(java.util.Objects.requireNonNull(comprehension.value()));
        emitter.slots.load(collection, DictObject.class);
        emitter.call(RuntimeCall.PUT);
      }
      default -> {
        emitter.slots.load(collection, ListObject.class);
        emitter.call(RuntimeCall.APPEND);
      }
    }
  }

  /** Leaves an iterator over what a clause goes through. */
  void iterable(Expression iterable, Scope where) {
    emitter.expressions(where).emitIterable(iterable);
    emitter.call(RuntimeCall.ITERATOR);
  }

  /** Gives each variable that inner functions use a cell of its own. */
  void newCells(Scope inner) {
    for (Variable variable : inner.variables().values()) {
      if (variable.shared() && variable.function() == emitter.function) {
        emitter.code.aconst_null();
        emitter.call(RuntimeCall.NEW_CELL);
        emitter.slots.store(variable.slot());
      }
    }
  }

  /** Writes the loops; {@code innermost} is what happens to each element. */
  void clauses(List<Expression.Clause> clauses, Scope inner, int iterator, Runnable innermost) {
    Expression.Clause clause = clauses.getFirst();
    Label next = emitter.code.newBoundLabel();
    Label exhausted = emitter.code.newLabel();
    emitter.step();
    emitter.slots.load(iterator, ObjectIterator.class);
    emitter.loadContext();
    emitter.call(RuntimeCall.NEXT);
    emitter.code.dup().ifnull(exhausted);
    new TargetEmitter(emitter, inner).assign(clause.target());
    for (Expression condition : clause.conditions()) {
      emitter.expressions(inner).condition(condition, next, false);
    }
    if (clauses.size() == 1) {
      innermost.run();
    } else {
      int mark = emitter.slots.mark();
      int nested = emitter.slots.newTemporary();
      iterable(clauses.get(1).iterable(), inner);
      emitter.slots.store(nested);
      clauses(clauses.subList(1, clauses.size()), inner, nested, innermost);
      emitter.slots.release(mark);
    }
    emitter.code.goto_(next);
    emitter.code.labelBinding(exhausted);
    emitter.code.pop();
  }
}
