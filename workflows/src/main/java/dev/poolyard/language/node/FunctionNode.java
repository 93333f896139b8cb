package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Cell;
import org.jspecify.annotations.Nullable;

/** Makes a function, when a {@code def} or {@code lambda} is executed. */
public final class FunctionNode extends ExpressionNode {
  private final FunctionCode code;
  private final String qualifiedName;
  private final @Nullable ExpressionNode[] defaults;
  private final int[] closureSlots;

  /**
   * @param defaults one for each named parameter, null where there is none
   * @param closureSlots where the enclosing frame keeps the cells the function closes over
   */
  public FunctionNode(
      FunctionCode code,
      String qualifiedName,
      @Nullable ExpressionNode[] defaults,
      int[] closureSlots) {
    this.code = code;
    this.qualifiedName = qualifiedName;
    this.defaults = defaults;
    this.closureSlots = closureSlots;
  }

  @Override
  public Object execute(Frame frame) {
    @Nullable Object[] values = new Object[defaults.length];
    for (int i = 0; i < defaults.length; i++) {
      ExpressionNode node = defaults[i];
      values[i] = node == null ? null : node.execute(frame);
    }
    return new FunctionObject(
        code, qualifiedName, values, closure(frame, closureSlots), frame.globals);
  }

  static Cell[] closure(Frame frame, int[] slots) {
    Cell[] closure = new Cell[slots.length];
    for (int i = 0; i < slots.length; i++) {
      closure[i] = VariableNodes.cell(frame, slots[i]);
    }
    return closure;
  }
}
