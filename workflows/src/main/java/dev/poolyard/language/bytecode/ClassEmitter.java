package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.function.FunctionTemplate;
import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.Signature;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;
import java.util.Objects;

/**
 * Writes the making of classes, and {@code super()} in their methods. The body of a class is a unit
 * that gets the namespace it fills as its argument and returns the cell of the class.
 */
final class ClassEmitter {
  private static final Signature OF_BODY =
      new Signature(new String[] {".namespace"}, 1, 1, false, false);

  private final Emitter emitter;
  private final Scope scope;

  ClassEmitter(Emitter emitter, Scope scope) {
    this.emitter = emitter;
    this.scope = scope;
  }

  /** Leaves the class on the operand stack. */
  void emit(Statement.ClassDefinition definition) {
    int mark = emitter.slots.mark();
    Scope inner = emitter.scopes.scopeOf(definition);
    Unit unit =
        new Unit(
            definition.written(),
            emitter.scopes,
            inner,
            OF_BODY,
            false,
            definition.place().line(),
            new Unit.ClassBody(definition.body(), emitter.scopes.classCell(inner)));
    emitter.inner.add(unit);
    int base = emitter.slots.newTemporary();
    if (definition.base() == null) {
      emitter.slots.storeNull(base);
    } else {
      emitter.expressions(scope).emit(definition.base());
      emitter.slots.store(base);
    }
    emitter.constants.load(emitter.code, unit.template(), FunctionTemplate.class);
    new FunctionEmitter(emitter, scope).closure(inner.function());
    emitter.loadGlobals();
    emitter.slots.load(base);
    emitter.loadContext();
    emitter.call(RuntimeCall.CLASS);
    emitter.slots.release(mark);
  }

  /** Leaves what {@code super()} returns, whose class is in the cell {@code variable}. */
  void bareSuper(Expression.Call call, Variable variable) {
    emitter.slots.load(emitter.function.slotOf(variable), Cell.class);
    new VariableEmitter(emitter, scope).load(Objects.requireNonNull(scope.firstParameter()));
    emitter.expressions(scope).at(call);
    emitter.call(RuntimeCall.SUPER);
  }
}
