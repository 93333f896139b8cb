package dev.poolyard.language.node;

import java.util.Map;
import java.util.Objects;

/** Names of the body of a class. */
public final class ClassVariables {
  private ClassVariables() {}

  private static Map<String, Object> namespace(Frame frame) {
    return Objects.requireNonNull(frame.namespace);
  }

  /** Reading: what the body bound, or what the name means outside of all functions. */
  public static final class Read extends ExpressionNode {
    private final String name;
    private final ExpressionNode otherwise;

    public Read(String name, ExpressionNode otherwise) {
      this.name = name;
      this.otherwise = otherwise;
    }

    @Override
    public Object execute(Frame frame) {
      Object value = namespace(frame).get(name);
      return value == null ? otherwise.execute(frame) : value;
    }
  }

  /** A name that is defined nowhere else. */
  public static final class Undefined extends ExpressionNode {
    private final String name;

    public Undefined(String name) {
      this.name = name;
    }

    @Override
    public Object execute(Frame frame) {
      throw VariableNodes.undefined(name);
    }
  }

  /** Assigning and deleting. */
  public static final class Bind extends Target {
    private final String name;

    public Bind(String name) {
      this.name = name;
    }

    @Override
    public void assign(Frame frame, Object value) {
      namespace(frame).put(name, value);
    }

    @Override
    public void delete(Frame frame) {
      if (namespace(frame).remove(name) == null) {
        throw VariableNodes.undefined(name);
      }
    }
  }
}
