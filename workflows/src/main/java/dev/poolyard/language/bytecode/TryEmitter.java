package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.syntax.Statement;
import java.lang.classfile.Label;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes {@code try}. What tells a function to stop passes it by, for nothing may hold up a stop.
 */
final class TryEmitter {
  private final StatementEmitter statements;
  private final Emitter emitter;

  TryEmitter(StatementEmitter statements) {
    this.statements = statements;
    this.emitter = statements.emitter();
  }

  void emit(Statement.Try statement) {
    Set<Variable> before = Set.copyOf(emitter.assigned);
    if (statement.finish().isEmpty()) {
      handled(statement);
    } else {
      finished(statement, before);
    }
    emitter.assigned = new HashSet<>(before);
  }

  private void finished(Statement.Try statement, Set<Variable> before) {
    Exits.Finish finish = emitter.exits.enterFinish();
    Label start = emitter.code.newBoundLabel();
    emitter.code.nop();
    handled(statement);
    Label end = emitter.code.newBoundLabel();
    emitter.exits.leaveBlock();
    emitter.exits.endNormally(finish);
    Label handler = emitter.code.newBoundLabel();
    emitter.call(RuntimeCall.CAUGHT);
    emitter.exits.endRaised(finish);
    emitter.catchRaised(start, end, handler);
    emitter.assigned = new HashSet<>(before);
    emitter.exits.beginFinish(finish);
    Handled pending = handle(() -> emitter.exits.loadException(finish));
    statements.emitAll(statement.finish());
    endHandling(pending);
    emitter.exits.resume(finish);
  }

  private void handled(Statement.Try statement) {
    if (statement.handlers().isEmpty()) {
      statements.emitAll(statement.body());
      return;
    }
    Set<Variable> before = Set.copyOf(emitter.assigned);
    Label after = emitter.code.newLabel();
    int raised = emitter.slots.newTemporary();
    Label start = emitter.code.newBoundLabel();
    emitter.code.nop();
    statements.emitAll(statement.body());
    Label end = emitter.code.newBoundLabel();
    statements.emitAll(statement.otherwise());
    emitter.code.goto_(after);
    Label handler = emitter.code.newBoundLabel();
    emitter.call(RuntimeCall.CAUGHT);
    emitter.slots.store(raised);
    emitter.catchRaised(start, end, handler);
    for (Statement.Handler written : statement.handlers()) {
      emitter.assigned = new HashSet<>(before);
      handler(written, raised, after);
    }
    emitter.slots.load(raised, Raise.class);
    emitter.code.athrow();
    emitter.code.labelBinding(after);
    emitter.assigned = new HashSet<>(before);
  }

  private void handler(Statement.Handler written, int raised, Label after) {
    Label other = emitter.code.newLabel();
    Handled handled =
        handle(() -> {
          emitter.slots.load(raised, Raise.class);
          emitter.call(RuntimeCall.EXCEPTION);
        });
    if (written.type() != null) {
      Label matches = emitter.code.newLabel();
      emitter.statementLine(written.place().line());
      statements.expressions().emit(written.type());
      emitter.slots.load(raised, Raise.class);
      emitter.call(RuntimeCall.MATCHES);
      emitter.jump(matches, true);
      restore(handled);
      emitter.code.goto_(other);
      emitter.code.labelBinding(matches);
    }
    String name = written.name();
    if (name != null) {
      emitter.slots.load(handled.exception, ExceptionObject.class);
      statements.variables().store(name);
      emitter.exits.enterCleanup(() -> forget(name));
    }
    statements.emitAll(written.body());
    if (name != null) {
      emitter.exits.leaveBlock();
      forget(name);
    }
    endHandling(handled, name);
    emitter.code.goto_(after);
    emitter.code.labelBinding(other);
  }

  /** At its end an {@code except} deletes its variable, which may be deleted already. */
  private void forget(String name) {
    emitter.constant(Nothing.NONE);
    statements.variables().store(name);
    statements.variables().delete(name);
  }

  /** An exception that is being handled from {@code start} on. */
  private record Handled(int exception, int outer, Label start) {}

  /** Begins the handling of what {@code exception} leaves, which may be null. */
  private Handled handle(Runnable exception) {
    int own = emitter.slots.newTemporary();
    int outer = emitter.slots.newTemporary();
    exception.run();
    emitter.slots.store(own);
    emitter.loadContext();
    emitter.slots.load(own, ExceptionObject.class);
    emitter.call(RuntimeCall.BEGIN_HANDLING);
    emitter.slots.store(outer);
    Handled handled = new Handled(own, outer, emitter.code.newBoundLabel());
    emitter.code.nop();
    emitter.exits.enterCleanup(() -> restore(handled));
    return handled;
  }

  private void restore(Handled handled) {
    emitter.loadContext();
    emitter.slots.load(handled.outer, ExceptionObject.class);
    emitter.call(RuntimeCall.END_HANDLING);
  }

  private void endHandling(Handled handled) {
    endHandling(handled, null);
  }

  /** Ends the handling, normally and for an exception that arises meanwhile. */
  private void endHandling(Handled handled, @Nullable String name) {
    Label end = emitter.code.newBoundLabel();
    emitter.exits.leaveBlock();
    restore(handled);
    Label after = emitter.code.newLabel();
    emitter.code.goto_(after);
    Label handler = emitter.code.newBoundLabel();
    if (name != null) {
      forget(name);
    }
    restore(handled);
    emitter.call(RuntimeCall.CAUGHT);
    emitter.slots.load(handled.exception, ExceptionObject.class);
    emitter.call(RuntimeCall.DURING);
    emitter.code.athrow();
    emitter.catchRaised(handled.start, end, handler);
    emitter.code.labelBinding(after);
  }
}
