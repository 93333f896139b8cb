package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Cell;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import org.jspecify.annotations.Nullable;

/** Reading of variables. */
public final class VariableNodes {
  private VariableNodes() {}

  static Raise unbound(String name) {
    return Raise.of(
        ExceptionTypes.UNBOUND_LOCAL_ERROR,
        "cannot access local variable '" + name + "' where it is not associated with a value");
  }

  static Raise undefined(String name) {
    return Raise.of(ExceptionTypes.NAME_ERROR, "name '" + name + "' is not defined");
  }

  private static Raise unboundFree(String name) {
    return Raise.of(
        ExceptionTypes.NAME_ERROR,
        "cannot access free variable '"
            + name
            + "' where it is not associated with a value in enclosing scope");
  }

  static Cell cell(Frame frame, int slot) {
    return (Cell) java.util.Objects.requireNonNull(frame.slots[slot]);
  }

  /** A variable of the function itself. */
  public static final class Local extends ExpressionNode {
    final int slot;
    private final String name;

    public Local(int slot, String name) {
      this.slot = slot;
      this.name = name;
    }

    @Override
    public Object execute(Frame frame) {
      @Nullable Object value = frame.slots[slot];
      if (value == null) {
        throw unbound(name);
      }
      return value;
    }
  }

  /** A variable shared with inner or outer functions. */
  public static final class Shared extends ExpressionNode {
    private final int slot;
    private final String name;
    private final boolean free;

    public Shared(int slot, String name, boolean free) {
      this.slot = slot;
      this.name = name;
      this.free = free;
    }

    @Override
    public Object execute(Frame frame) {
      @Nullable Object value = cell(frame, slot).value;
      if (value == null) {
        throw free ? unboundFree(name) : unbound(name);
      }
      return value;
    }
  }

  /** A variable of the module. */
  public static final class Global extends ExpressionNode {
    private final int index;
    private final String name;

    public Global(int index, String name) {
      this.index = index;
      this.name = name;
    }

    @Override
    public Object execute(Frame frame) {
      @Nullable Object value = frame.globals[index];
      if (value == null) {
        throw undefined(name);
      }
      return value;
    }
  }
}
