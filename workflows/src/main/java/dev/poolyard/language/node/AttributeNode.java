package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Attributes;

/** {@code object.name}. */
public final class AttributeNode extends ExpressionNode {
  private final ExpressionNode object;
  private final String name;

  public AttributeNode(ExpressionNode object, String name) {
    this.object = object;
    this.name = name;
  }

  public ExpressionNode object() {
    return object;
  }

  public String name() {
    return name;
  }

  @Override
  public Object execute(Frame frame) {
    return Attributes.get(frame.context, object.execute(frame), name);
  }
}
