package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;
import java.lang.classfile.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Writes statements. Between two of them nothing is on the operand stack. */
final class StatementEmitter {
  private final Emitter emitter;
  private final Scope scope;
  private final ExpressionEmitter expressions;
  private final TargetEmitter targets;

  StatementEmitter(Emitter emitter, Scope scope) {
    this.emitter = emitter;
    this.scope = scope;
    this.expressions = emitter.expressions(scope);
    this.targets = new TargetEmitter(emitter, scope);
  }

  Emitter emitter() {
    return emitter;
  }

  ExpressionEmitter expressions() {
    return expressions;
  }

  TargetEmitter targets() {
    return targets;
  }

  VariableEmitter variables() {
    return new VariableEmitter(emitter, scope);
  }

  void emitAll(List<Statement> statements) {
    statements.forEach(this::emit);
  }

  private void emit(Statement statement) {
    int mark = emitter.slots.mark();
    emitter.statementLine(statement.place().line());
    switch (statement) {
      case Statement.ExpressionStatement s -> evaluate(s.value());
      case Statement.Assignment s -> assign(s.targets(), s.value());
      case Statement.AnnotatedAssignment s -> {
        if (s.value() != null) {
          assign(List.of(s.target()), s.value());
        } else {
          targets.evaluateParts(s.target());
        }
        if (scope.module() || scope.classBody()) {
          new AnnotationEmitter(expressions).emit(s.annotation());
          emitter.code.pop();
        }
      }
      case Statement.AugmentedAssignment s -> new AugmentedEmitter(this).emit(s);
      case Statement.Delete s -> s.targets().forEach(targets::delete);
      case Statement.Pass s -> {}
      case Statement.Break s -> emitter.exits.breakLoop();
      case Statement.Continue s -> emitter.exits.continueLoop();
      case Statement.Return s -> {
        expressions.emitOptional(s.value());
        emitter.exits.returnValue();
      }
      case Statement.If s -> branch(s);
      case Statement.While s -> new LoopEmitter(this).whileLoop(s);
      case Statement.For s -> new LoopEmitter(this).forLoop(s);
      case Statement.FunctionDefinition s -> define(s);
      case Statement.ClassDefinition s -> {
        List<Runnable> decorators = expressions.keep(s.decorators());
        new ClassEmitter(emitter, scope).emit(s);
        decorate(s.decorators(), decorators);
        variables().store(s.name());
      }
      case Statement.Import s -> bind(s.alias());
      case Statement.FromImport s -> s.names().forEach(name -> bind(name.alias()));
      case Statement.Raise s -> raise(s);
      case Statement.Try s -> new TryEmitter(this).emit(s);
      case Statement.With s -> new WithEmitter(this).emit(s);
      case Statement.Assert s -> check(s);
      case Statement.Nonlocal s -> {}
    }
    emitter.slots.release(mark);
  }

  private void bind(String alias) {
    Object value = Objects.requireNonNull(scope.find(alias), alias).imported();
    emitter.constant(value == null ? Nothing.NONE : value);
    variables().store(alias);
  }

  private void evaluate(Expression value) {
    if (Folding.constant(value) == null) {
      expressions.emit(value);
      emitter.code.pop();
    }
  }

  private void assign(List<Expression> written, Expression value) {
    expressions.emit(value);
    if (written.size() == 1) {
      targets.assign(written.getFirst());
      return;
    }
    int slot = emitter.slots.newTemporary();
    emitter.slots.store(slot);
    for (Expression target : written) {
      emitter.slots.load(slot);
      targets.assign(target);
    }
  }

  private void branch(Statement.If statement) {
    Label otherwise = emitter.code.newLabel();
    Label end = emitter.code.newLabel();
    expressions.condition(statement.test(), otherwise, false);
    Set<Variable> before = Set.copyOf(emitter.assigned);
    emitAll(statement.then());
    Set<Variable> then = emitter.assigned;
    emitter.code.goto_(end);
    emitter.code.labelBinding(otherwise);
    emitter.assigned = new HashSet<>(before);
    emitAll(statement.otherwise());
    emitter.assigned.retainAll(then);
    emitter.code.labelBinding(end);
  }

  private void define(Statement.FunctionDefinition definition) {
    List<Runnable> decorators = expressions.keep(definition.decorators());
    new FunctionEmitter(emitter, scope).definition(definition);
    decorate(definition.decorators(), decorators);
    variables().store(definition.name());
  }

  /** Gives what is on the operand stack to the decorators, the last one first. */
  private void decorate(List<Expression> written, List<Runnable> decorators) {
    int decorated = emitter.slots.newTemporary();
    for (int i = decorators.size() - 1; i >= 0; i--) {
      emitter.slots.store(decorated);
      emitter.line(written.get(i).place().line());
      decorators.get(i).run();
      emitter.slots.load(decorated);
      emitter.loadContext();
      emitter.call(RuntimeCall.CALL_1);
    }
  }

  private void raise(Statement.Raise statement) {
    if (statement.exception() == null) {
      emitter.loadContext();
      emitter.call(RuntimeCall.AGAIN);
    } else if (statement.cause() == null) {
      expressions.emit(statement.exception());
      emitter.loadContext();
      emitter.call(RuntimeCall.RAISED);
    } else {
      expressions.operands(List.of(statement.exception(), statement.cause()));
      emitter.loadContext();
      emitter.call(RuntimeCall.RAISED_FROM);
    }
    emitter.code.athrow();
  }

  private void check(Statement.Assert statement) {
    Label holds = emitter.code.newLabel();
    expressions.condition(statement.test(), holds, true);
    if (statement.message() == null) {
      emitter.call(RuntimeCall.ASSERTION);
    } else {
      expressions.emit(statement.message());
      emitter.call(RuntimeCall.ASSERTION_WITH);
    }
    emitter.code.athrow();
    emitter.code.labelBinding(holds);
  }
}
