package dev.poolyard.language.node;

import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Subscripts;

/** {@code object[index]}. */
public final class SubscriptNode extends ExpressionNode {
  private final ExpressionNode object;
  private final ExpressionNode index;

  public SubscriptNode(ExpressionNode object, ExpressionNode index) {
    this.object = object;
    this.index = index;
  }

  @Override
  public Object execute(Frame frame) {
    Object container = object.execute(frame);
    Object chosen = index.execute(frame);
    if (container instanceof ListObject list
        && chosen instanceof Long position
        && position >= 0
        && position < list.size()) {
      return list.get((int) (long) position);
    }
    return Subscripts.get(container, chosen);
  }
}
