package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.function.Code;
import dev.poolyard.language.function.FunctionObject;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.Expression.ArgumentKind;
import java.lang.classfile.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes calls. */
final class CallEmitter {
  private static final RuntimeCall[] BY_COUNT = {
    RuntimeCall.CALL_0, RuntimeCall.CALL_1, RuntimeCall.CALL_2, RuntimeCall.CALL_3
  };
  private static final RuntimeCall[] OF_METHOD_BY_COUNT = {
    RuntimeCall.CALL_METHOD_0, RuntimeCall.CALL_METHOD_1, RuntimeCall.CALL_METHOD_2
  };

  private final ExpressionEmitter expressions;
  private final Emitter emitter;

  CallEmitter(ExpressionEmitter expressions) {
    this.expressions = expressions;
    this.emitter = expressions.emitter();
  }

  void emit(Expression.Call call) {
    List<Expression.Argument> arguments = call.arguments();
    Variable superCell = emitter.scopes.superCell(call, expressions.scope());
    if (superCell != null) {
      new ClassEmitter(emitter, expressions.scope()).bareSuper(call, superCell);
      return;
    }
    int mark = emitter.slots.mark();
    if (isAny(arguments, ArgumentKind.STARRED) || isAny(arguments, ArgumentKind.DOUBLE_STARRED)) {
      spread(call);
    } else if (isAny(arguments, ArgumentKind.KEYWORD)) {
      withKeywords(call);
    } else if (call.callee() instanceof Expression.Attribute attribute
        && expressions.moduleAttribute(attribute) == null) {
      method(call, attribute);
    } else {
      plain(call);
    }
    emitter.slots.release(mark);
  }

  private static boolean isAny(List<Expression.Argument> arguments, ArgumentKind kind) {
    for (Expression.Argument argument : arguments) {
      if (argument.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private static List<Expression> values(Expression.Call call) {
    List<Expression> values = new ArrayList<>();
    for (Expression.Argument argument : call.arguments()) {
      values.add(argument.value());
    }
    return values;
  }

  private void plain(Expression.Call call) {
    boolean known = expressions.constantOf(call.callee()) != null;
    if (!known && !emitter.slots.kept() && call.arguments().size() <= Code.MOST_DIRECT) {
      direct(call);
      return;
    }
    List<Expression> operands = new ArrayList<>(List.of(call.callee()));
    operands.addAll(values(call));
    List<Runnable> prepared = expressions.prepared(operands);
    prepared.getFirst().run();
    finish(call, prepared.subList(1, prepared.size()), BY_COUNT, RuntimeCall.CALL_ALL);
  }

  /**
   * Calls the code of a function itself where the arguments fit as they are, so that the JVM learns
   * at each place which code is called there, and can inline it.
   */
  private void direct(Expression.Call call) {
    Label otherwise = emitter.code.newLabel();
    Label end = emitter.code.newLabel();
    int called = emitter.slots.newTemporary();
    expressions.emit(call.callee());
    emitter.slots.store(called);
    List<Runnable> arguments = expressions.keep(values(call));
    expressions.at(call);
    emitter.slots.load(called);
    emitter.code.loadConstant(arguments.size());
    emitter.call(RuntimeCall.DIRECT_CODE);
    emitter.code.dup().ifnull(otherwise);
    emitter.loadContext();
    emitter.slots.load(called);
    emitter.code.checkcast(RuntimeCall.describe(FunctionObject.class));
    arguments.forEach(Runnable::run);
    emitter.code.invokevirtual(
        RuntimeCall.describe(Code.class), "call", Unit.directType(arguments.size()));
    emitter.code.goto_(end);
    emitter.code.labelBinding(otherwise);
    emitter.code.pop();
    emitter.slots.load(called);
    finish(call, arguments, BY_COUNT, RuntimeCall.CALL_ALL);
    emitter.code.labelBinding(end);
  }

  /** Finds the method before the arguments are evaluated, without making a bound method. */
  private void method(Expression.Call call, Expression.Attribute attribute) {
    expressions.emit(attribute.object());
    emitter.code.dup();
    emitter.loadContext();
    emitter.attribute(attribute.name());
    expressions.at(attribute);
    emitter.call(RuntimeCall.FIND_METHOD);
    List<Expression> values = values(call);
    if (!emitter.suspensions.withinAny(values)) {
      finish(call, expressions.prepared(values), OF_METHOD_BY_COUNT, RuntimeCall.CALL_METHOD_ALL);
      return;
    }
    int found = emitter.slots.newTemporary();
    int object = emitter.slots.newTemporary();
    emitter.slots.store(found);
    emitter.slots.store(object);
    List<Runnable> arguments = expressions.prepared(values);
    emitter.slots.load(object);
    emitter.slots.load(found);
    finish(call, arguments, OF_METHOD_BY_COUNT, RuntimeCall.CALL_METHOD_ALL);
  }

  private void finish(
      Expression.Call call, List<Runnable> arguments, RuntimeCall[] byCount, RuntimeCall ofAll) {
    if (arguments.size() < byCount.length) {
      arguments.forEach(Runnable::run);
    } else {
      expressions.preparedArray(arguments);
    }
    emitter.loadContext();
    expressions.at(call);
    emitter.call(arguments.size() < byCount.length ? byCount[arguments.size()] : ofAll);
  }

  private void withKeywords(Expression.Call call) {
    List<Expression> operands = new ArrayList<>(List.of(call.callee()));
    operands.addAll(values(call));
    List<Runnable> prepared = expressions.prepared(operands);
    int positional =
        (int) call.arguments().stream().filter(a -> a.kind() == ArgumentKind.POSITIONAL).count();
    prepared.getFirst().run();
    expressions.preparedArray(prepared.subList(1, 1 + positional));
    expressions.preparedArray(prepared.subList(1 + positional, prepared.size()));
    String[] names =
        call.arguments().stream()
            .filter(a -> a.kind() == ArgumentKind.KEYWORD)
            .map(Expression.Argument::name)
            .toArray(String[]::new);
    emitter.constants.load(emitter.code, names, String[].class);
    emitter.loadContext();
    expressions.at(call);
    emitter.call(RuntimeCall.CALL_KEYWORDS);
  }

  private void spread(Expression.Call call) {
    int called = emitter.slots.newTemporary();
    int values = emitter.slots.newTemporary();
    int keywords = emitter.slots.newTemporary();
    expressions.emit(call.callee());
    emitter.slots.store(called);
    emitter.call(RuntimeCall.NEW_LIST);
    emitter.slots.store(values);
    emitter.call(RuntimeCall.NEW_KEYWORDS);
    emitter.slots.store(keywords);
    for (Expression.Argument argument : call.arguments()) {
      positional(argument, called, values);
    }
    for (Expression.Argument argument : call.arguments()) {
      keyword(argument, called, keywords);
    }
    emitter.slots.load(called);
    emitter.slots.load(values, ListObject.class);
    emitter.slots.load(keywords, Map.class);
    emitter.loadContext();
    expressions.at(call);
    emitter.call(RuntimeCall.CALL_SPREAD);
  }

  private void positional(Expression.Argument argument, int called, int values) {
    if (argument.kind() == ArgumentKind.POSITIONAL) {
      expressions.emit(argument.value());
      emitter.slots.load(values, ListObject.class);
      emitter.call(RuntimeCall.APPEND);
    } else if (argument.kind() == ArgumentKind.STARRED) {
      expressions.emit(argument.value());
      emitter.slots.load(called);
      emitter.slots.load(values, ListObject.class);
      emitter.loadContext();
      emitter.call(RuntimeCall.SPREAD_ARGUMENT);
    }
  }

  private void keyword(Expression.Argument argument, int called, int keywords) {
    if (argument.kind() == ArgumentKind.KEYWORD) {
      expressions.emit(argument.value());
      emitter.slots.load(called);
      emitter.slots.load(keywords, Map.class);
      emitter.string(argument.name());
      emitter.call(RuntimeCall.PUT_KEYWORD);
    } else if (argument.kind() == ArgumentKind.DOUBLE_STARRED) {
      expressions.emit(argument.value());
      emitter.slots.load(called);
      emitter.slots.load(keywords, Map.class);
      emitter.call(RuntimeCall.SPREAD_KEYWORDS);
    }
  }
}
