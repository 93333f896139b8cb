package dev.poolyard.language.bytecode;

import dev.poolyard.language.analysis.FunctionScope;
import dev.poolyard.language.analysis.Scope;
import dev.poolyard.language.analysis.ScopeAnalysis;
import dev.poolyard.language.analysis.Variable;
import dev.poolyard.language.function.AttributeSite;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The method that is being written: what all the emitters of one function share. */
final class Emitter {
  /** The local that holds the Context. */
  static final int CONTEXT = 1;

  private static final ClassDesc BOOLEAN = RuntimeCall.describe(Boolean.class);
  private static final ClassDesc RAISE = RuntimeCall.describe(Raise.class);
  private static final ClassDesc STACK_OVERFLOW = RuntimeCall.describe(StackOverflowError.class);
  private static final MethodTypeDesc BOXING = MethodTypeDesc.of(BOOLEAN, ConstantDescs.CD_boolean);
  private static final ClassDesc NOTHING = RuntimeCall.describe(Nothing.class);
  private static final int MANY_LINES = -1;
  private static final int LONGEST_INLINE_STRING = 8000;

  final CodeBuilder code;
  final Constants constants;
  final ScopeAnalysis scopes;
  final FunctionScope function;
  final Slots slots;
  final Exits exits;
  final Suspensions suspensions;
  private final int lineLocal;
  private final int globalsLocal;

  private int statementLine;

  /** The functions that are made inside. */
  final List<Unit> inner = new ArrayList<>();

  /** The variables that surely have a value at the place being written. */
  Set<Variable> assigned = new HashSet<>();

  Emitter(
      CodeBuilder code,
      Constants constants,
      ScopeAnalysis scopes,
      FunctionScope function,
      Slots slots,
      Exits exits,
      Suspensions suspensions,
      int lineLocal,
      int globalsLocal) {
    this.code = code;
    this.constants = constants;
    this.scopes = scopes;
    this.function = function;
    this.slots = slots;
    this.exits = exits;
    this.suspensions = suspensions;
    this.lineLocal = lineLocal;
    this.globalsLocal = globalsLocal;
  }

  ExpressionEmitter expressions(Scope scope) {
    return new ExpressionEmitter(this, scope);
  }

  StatementEmitter statements(Scope scope) {
    return new StatementEmitter(this, scope);
  }

  void call(RuntimeCall call) {
    call.emit(code);
  }

  void loadContext() {
    code.aload(CONTEXT);
  }

  void loadGlobals() {
    code.aload(globalsLocal);
  }

  /** Yields the value on the operand stack. */
  void suspend() {
    suspensions.suspend(exits.insideFinish());
  }

  void step() {
    loadContext();
    call(RuntimeCall.STEP);
  }

  /** Notes the line that an exception from what follows comes from. */
  void line(int line) {
    code.loadConstant(line).istore(lineLocal);
  }

  /** Notes the line of a part of a statement, unless it is the statement's own. */
  void lineWithin(int line) {
    if (line != statementLine) {
      line(line);
      statementLine = MANY_LINES;
    }
  }

  /** Begins a statement. */
  void statementLine(int line) {
    statementLine = line;
    line(line);
  }

  /** Puts an immutable object of the language on the operand stack. */
  void constant(Object value) {
    switch (value) {
      case Nothing none -> code.getstatic(NOTHING, "NONE", NOTHING);
      case Boolean truth -> code.getstatic(BOOLEAN, truth ? "TRUE" : "FALSE", BOOLEAN);
      case String text -> string(text);
      default -> constants.load(code, value, Object.class);
    }
  }

  /** Puts a string on the operand stack; long ones and halves of surrogate pairs by reference. */
  void string(String text) {
    if (text.length() <= LONGEST_INLINE_STRING && isAscii(text)) {
      code.loadConstant(text);
    } else {
      constants.load(code, text, String.class);
    }
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Sends exceptions of the language, and too deep a recursion, to {@code handler}. */
  void catchRaised(Label start, Label end, Label handler) {
    code.exceptionCatch(start, end, handler, RAISE);
    code.exceptionCatch(start, end, handler, STACK_OVERFLOW);
  }

  /** Puts what a place of the program remembers of an attribute on the operand stack. */
  void attribute(String name) {
    constants.load(code, new AttributeSite(name), AttributeSite.class);
  }

  /** Turns a boolean on the operand stack into an object of the language. */
  void box() {
    code.invokestatic(BOOLEAN, "valueOf", BOXING);
  }

  /** Goes to {@code target} if the boolean on the operand stack is {@code when}. */
  void jump(Label target, boolean when) {
    if (when) {
      code.ifne(target);
    } else {
      code.ifeq(target);
    }
  }

  /** Begins an array of objects; {@link #element} puts in each. */
  void newArray(int length, Class<?> elementType) {
    code.loadConstant(length).anewarray(RuntimeCall.describe(elementType));
  }

  /** Puts what {@code value} leaves on the operand stack into the array below it. */
  void element(int index, Runnable value) {
    code.dup().loadConstant(index);
    value.run();
    code.aastore();
  }
}
