package dev.poolyard.language.bytecode;

import dev.poolyard.language.syntax.Children;
import dev.poolyard.language.syntax.Expression;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.SwitchCase;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The places where a generator waits. Its code begins by going to the one it waited at; nothing may
 * be on the operand stack there.
 */
final class Suspensions {
  /** The local that holds the generator. */
  static final int GENERATOR = 2;

  /** The local that holds the state to resume. */
  static final int STATE = 4;

  private final CodeBuilder code;
  private final List<Label> points = new ArrayList<>();
  private final Map<Expression, Boolean> yielding = new IdentityHashMap<>();
  private final Label dispatch;
  private final boolean generator;

  /**
   * @param generator whether the function can wait at all
   */
  Suspensions(CodeBuilder code, boolean generator) {
    this.code = code;
    this.generator = generator;
    this.dispatch = code.newLabel();
  }

  /** Goes to where the generator waited; what follows is its beginning. */
  void begin() {
    Label start = code.newLabel();
    points.add(start);
    code.goto_(dispatch);
    code.labelBinding(start);
  }

  /**
   * Yields the value on the operand stack; what follows is written for when it is resumed.
   *
   * @param guarded whether a {@code finally} or a context manager waits for the generator to go on
   */
  void suspend(boolean guarded) {
    Label point = code.newLabel();
    code.aload(GENERATOR).loadConstant(points.size());
    RuntimeCall.SUSPEND.emit(code);
    if (guarded) {
      code.aload(Emitter.CONTEXT).aload(GENERATOR);
      RuntimeCall.CLOSE_LATER.emit(code);
    }
    code.areturn();
    points.add(point);
    code.labelBinding(point);
  }

  /** Puts what was sent on the operand stack, or raises what was raised. */
  void receive() {
    code.aload(GENERATOR);
    RuntimeCall.RECEIVED.emit(code);
  }

  /** Writes the switch that {@link #begin} goes to; the last thing of the method. */
  void end() {
    code.labelBinding(dispatch);
    List<SwitchCase> cases = new ArrayList<>();
    for (int i = 1; i < points.size(); i++) {
      cases.add(SwitchCase.of(i, points.get(i)));
    }
    code.iload(STATE);
    if (cases.isEmpty()) {
      code.pop().goto_(points.getFirst());
    } else {
      code.tableswitch(1, points.size() - 1, points.getFirst(), cases);
    }
  }

  /** Returns whether a {@code yield} of this function is somewhere in {@code expressions}. */
  boolean withinAny(List<Expression> expressions) {
    if (generator) {
      for (Expression expression : expressions) {
        if (within(expression)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether a {@code yield} of this function is somewhere in {@code expression}. */
  boolean within(Expression expression) {
    if (!generator) {
      return false;
    }
    Boolean known = yielding.get(expression);
    if (known == null) {
      known =
          expression instanceof Expression.Yield
              || expression instanceof Expression.YieldFrom
              || withinAny(Children.of(expression));
      yielding.put(expression, known);
    }
    return known;
  }
}
