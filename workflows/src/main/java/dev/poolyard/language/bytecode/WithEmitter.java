package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.syntax.Statement;
import java.lang.classfile.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes {@code with}: several managers are as many statements, one inside the other. */
final class WithEmitter {
  private final StatementEmitter statements;
  private final Emitter emitter;

  WithEmitter(StatementEmitter statements) {
    this.statements = statements;
    this.emitter = statements.emitter();
  }

  void emit(Statement.With statement) {
    Set<Variable> before = Set.copyOf(emitter.assigned);
    emit(statement.items(), statement.body());
    emitter.assigned = new HashSet<>(before);
  }

  private void emit(List<Statement.WithItem> items, List<Statement> body) {
    if (items.isEmpty()) {
      statements.emitAll(body);
      return;
    }
    Statement.WithItem item = items.getFirst();
    int manager = emitter.slots.newTemporary();
    statements.expressions().emit(item.manager());
    emitter.slots.store(manager);
    emitter.slots.load(manager);
    emitter.loadContext();
    emitter.call(RuntimeCall.ENTER_MANAGER);
    int entered = emitter.slots.newTemporary();
    emitter.slots.store(entered);
    Exits.Finish finish = emitter.exits.enterFinish();
    Label start = emitter.code.newBoundLabel();
    emitter.code.nop();
    if (item.target() != null) {
      emitter.slots.load(entered);
      statements.targets().assign(item.target());
    }
    emit(items.subList(1, items.size()), body);
    Label end = emitter.code.newBoundLabel();
    emitter.exits.leaveBlock();
    emitter.exits.endNormally(finish);
    Label handler = emitter.code.newBoundLabel();
    emitter.call(RuntimeCall.CAUGHT);
    emitter.exits.endRaised(finish);
    emitter.catchRaised(start, end, handler);
    emitter.exits.beginFinish(finish);
    leave(finish, manager);
    emitter.exits.resume(finish);
  }

  private void leave(Exits.Finish finish, int manager) {
    Label normally = emitter.code.newLabel();
    Label left = emitter.code.newLabel();
    emitter.exits.unlessRaised(finish, normally);
    emitter.slots.load(manager);
    emitter.exits.loadRaised(finish);
    emitter.loadContext();
    emitter.call(RuntimeCall.EXIT_RAISED);
    emitter.jump(left, false);
    emitter.exits.swallow(finish);
    emitter.code.goto_(left);
    emitter.code.labelBinding(normally);
    emitter.slots.load(manager);
    emitter.loadContext();
    emitter.call(RuntimeCall.EXIT_MANAGER);
    emitter.code.labelBinding(left);
  }
}
