package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.RangeObject;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Statement;
import java.lang.classfile.Label;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes loops. */
final class LoopEmitter {
  private static final MethodTypeDesc BOXING =
      MethodTypeDesc.of(ConstantDescs.CD_Long, ConstantDescs.CD_long);

  private final StatementEmitter statements;
  private final ExpressionEmitter expressions;
  private final Emitter emitter;

  LoopEmitter(StatementEmitter statements) {
    this.statements = statements;
    this.expressions = statements.expressions();
    this.emitter = statements.emitter();
  }

  void whileLoop(Statement.While loop) {
    Label next = emitter.code.newBoundLabel();
    Label exhausted = emitter.code.newLabel();
    Label end = emitter.code.newLabel();
    Set<Variable> before = Set.copyOf(emitter.assigned);
    emitter.step();
    emitter.statementLine(loop.place().line());
    expressions.condition(loop.test(), exhausted, false);
    body(loop.body(), end, next);
    emitter.code.goto_(next);
    emitter.code.labelBinding(exhausted);
    emitter.assigned = new HashSet<>(before);
    statements.emitAll(loop.otherwise());
    emitter.assigned = new HashSet<>(before);
    emitter.code.labelBinding(end);
  }

  private void body(List<Statement> body, Label breakTo, Label continueTo) {
    emitter.exits.enterLoop(breakTo, continueTo);
    statements.emitAll(body);
    emitter.exits.leaveBlock();
  }

  void forLoop(Statement.For loop) {
    Set<Variable> before = Set.copyOf(emitter.assigned);
    Label next = emitter.code.newLabel();
    Label exhausted = emitter.code.newLabel();
    Label end = emitter.code.newLabel();
    boolean fresh = makesItsIterator(loop.iterable());
    int maker = fresh ? keepMaker(loop.iterable()) : -1;
    Label broken = fresh ? emitter.code.newLabel() : end;
    int iterator = emitter.slots.newTemporary();
    expressions.emitIterable(loop.iterable());
    if (isRange(loop.iterable()) && !emitter.slots.kept()) {
      countThrough(loop, iterator, next, exhausted);
    } else {
      emitter.call(RuntimeCall.ITERATOR);
      emitter.slots.store(iterator);
      emitter.code.labelBinding(next);
      nextElement(iterator, exhausted);
      assignTarget(loop);
    }
    Label start = emitter.code.newBoundLabel();
    if (fresh) {
      emitter.exits.enterCleanup(() -> close(iterator, maker));
    }
    body(loop.body(), broken, next);
    if (fresh) {
      emitter.exits.leaveBlock();
    }
    emitter.code.goto_(next);
    if (fresh) {
      closeWhenLeft(iterator, maker, start, broken, end);
    }
    emitter.code.labelBinding(exhausted);
    emitter.assigned = new HashSet<>(before);
    statements.emitAll(loop.otherwise());
    emitter.assigned = new HashSet<>(before);
    emitter.code.labelBinding(end);
  }

  private void nextElement(int iterator, Label exhausted) {
    Label some = emitter.code.newLabel();
    emitter.step();
    emitter.slots.load(iterator, ObjectIterator.class);
    emitter.loadContext();
    emitter.call(RuntimeCall.NEXT);
    emitter.code.dup().ifnonnull(some);
    emitter.code.pop().goto_(exhausted);
    emitter.code.labelBinding(some);
  }

  private void assignTarget(Statement.For loop) {
    emitter.statementLine(loop.place().line());
    statements.targets().assign(loop.target());
  }

  private boolean isRange(Expression iterable) {
    return iterable instanceof Expression.Call call
        && expressions.constantOf(call.callee()) == Builtins.find("range");
  }

  /** Counts in 64-bit numbers through a range, and takes an iterator of anything else. */
  private void countThrough(Statement.For loop, int iterator, Label next, Label exhausted) {
    int value = emitter.slots.newLong();
    int stride = emitter.slots.newLong();
    int left = emitter.slots.newLong();
    int range = emitter.slots.newTemporary();
    Label other = emitter.code.newLabel();
    Label assign = emitter.code.newLabel();
    Label ready = emitter.code.newLabel();
    emitter.code.dup();
    emitter.slots.store(iterator);
    emitter.call(RuntimeCall.RANGE_OR_NULL);
    emitter.code.dup();
    emitter.slots.store(range);
    emitter.code.ifnull(other);
    readRange(range, value, stride, left);
    emitter.code.aconst_null();
    emitter.slots.store(iterator);
    emitter.code.goto_(ready);
    emitter.code.labelBinding(other);
    emitter.code.lconst_0().lstore(value).lconst_0().lstore(stride).lconst_0().lstore(left);
    emitter.slots.load(iterator);
    emitter.call(RuntimeCall.ITERATOR);
    emitter.slots.store(iterator);
    emitter.code.labelBinding(ready);
    emitter.code.labelBinding(next);
    Label iterate = emitter.code.newLabel();
    emitter.slots.load(iterator);
    emitter.code.ifnonnull(iterate);
    emitter.code.lload(left).lconst_0().lcmp().ifle(exhausted);
    emitter.step();
    emitter.code.lload(left).lconst_1().lsub().lstore(left);
    emitter.code.lload(value).invokestatic(ConstantDescs.CD_Long, "valueOf", BOXING);
    emitter.code.lload(value).lload(stride).ladd().lstore(value);
    emitter.code.goto_(assign);
    emitter.code.labelBinding(iterate);
    nextElement(iterator, exhausted);
    emitter.code.labelBinding(assign);
    assignTarget(loop);
  }

  private void readRange(int range, int value, int stride, int left) {
    emitter.slots.load(range, RangeObject.class);
    emitter.call(RuntimeCall.RANGE_START);
    emitter.code.lstore(value);
    emitter.slots.load(range, RangeObject.class);
    emitter.call(RuntimeCall.RANGE_STRIDE);
    emitter.code.lstore(stride);
    emitter.slots.load(range, RangeObject.class);
    emitter.call(RuntimeCall.RANGE_LENGTH);
    emitter.code.lstore(left);
  }

  /** Whether nothing else can know the iterator: CPython drops it when the loop is left. */
  private boolean makesItsIterator(Expression iterable) {
    return (iterable instanceof Expression.Call call
            && call.callee() instanceof Expression.Name
            && expressions.constantOf(call.callee()) == null)
        || (iterable instanceof Expression.Comprehension comprehension
            && comprehension.kind() == Expression.ComprehensionKind.GENERATOR);
  }

  /** Keeps the function that makes the iterator; None stands for a generator expression. */
  private int keepMaker(Expression iterable) {
    int maker = emitter.slots.newTemporary();
    if (iterable instanceof Expression.Call call) {
      expressions.emit(call.callee());
    } else {
      emitter.constant(Nothing.NONE);
    }
    emitter.slots.store(maker);
    return maker;
  }

  private void close(int iterator, int maker) {
    emitter.loadContext();
    emitter.slots.load(iterator, ObjectIterator.class);
    emitter.slots.load(maker);
    emitter.call(RuntimeCall.CLOSE_FRESH);
  }

  private void closeWhenLeft(int iterator, int maker, Label start, Label broken, Label end) {
    Label stop = emitter.code.newBoundLabel();
    Label handler = emitter.code.newBoundLabel();
    close(iterator, maker);
    emitter.code.athrow();
    emitter.catchRaised(start, stop, handler);
    emitter.code.labelBinding(broken);
    close(iterator, maker);
    emitter.code.goto_(end);
  }
}
