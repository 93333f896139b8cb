package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Attributes;

/** Assignments to attributes. */
public final class AttributeTargets {
  private AttributeTargets() {}

  /** {@code object.name} as a target. */
  public static final class Plain extends Target {
    private final ExpressionNode object;
    private final String name;

    public Plain(ExpressionNode object, String name) {
      this.object = object;
      this.name = name;
    }

    @Override
    public void assign(Frame frame, Object value) {
      Attributes.set(frame.context, object.execute(frame), name, value);
    }

    @Override
    public void delete(Frame frame) {
      Attributes.delete(frame.context, object.execute(frame), name);
    }
  }

  /** {@code object.name operator= value}. */
  public static final class Augment extends StatementNode {
    private final ExpressionNode object;
    private final String name;
    private final ExpressionNode value;
    private final ArithmeticNodes.Operation operation;

    public Augment(
        ExpressionNode object,
        String name,
        ExpressionNode value,
        ArithmeticNodes.Operation operation) {
      this.object = object;
      this.name = name;
      this.value = value;
      this.operation = operation;
    }

    @Override
    public Completion execute(Frame frame) {
      Object owner = object.execute(frame);
      Object old = Attributes.get(frame.context, owner, name);
      Object changed = operation.apply(frame, old, value.execute(frame));
      Attributes.set(frame.context, owner, name, changed);
      return Completion.NORMAL;
    }
  }
}
