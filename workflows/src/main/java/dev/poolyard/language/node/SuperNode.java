package dev.poolyard.language.node;

import dev.poolyard.language.runtime.SuperObject;

/** {@code super()} without arguments. */
public final class SuperNode extends ExpressionNode {
  private final int classSlot;
  private final ExpressionNode self;

  /**
   * @param classSlot where the frame keeps the cell of the class
   * @param self the first parameter of the method
   */
  public SuperNode(int classSlot, ExpressionNode self) {
    this.classSlot = classSlot;
    this.self = self;
  }

  @Override
  public Object execute(Frame frame) {
    return SuperObject.ofMethod(VariableNodes.cell(frame, classSlot).value, self.execute(frame));
  }
}
