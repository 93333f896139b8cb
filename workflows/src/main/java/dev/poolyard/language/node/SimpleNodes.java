package dev.poolyard.language.node;

import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import org.jspecify.annotations.Nullable;

/** Statements without statements inside. */
public final class SimpleNodes {
  private SimpleNodes() {}

  /** An expression that stands alone. */
  public static final class Evaluate extends StatementNode {
    private final ExpressionNode value;

    public Evaluate(ExpressionNode value) {
      this.value = value;
    }

    @Override
    public Completion execute(Frame frame) {
      value.execute(frame);
      return Completion.NORMAL;
    }
  }

  /** {@code slot = value} for a variable of the function itself. */
  public static final class AssignLocal extends StatementNode {
    private final int slot;
    private final ExpressionNode value;

    public AssignLocal(int slot, ExpressionNode value) {
      this.slot = slot;
      this.value = value;
    }

    @Override
    public Completion execute(Frame frame) {
      frame.slots[slot] = value.execute(frame);
      return Completion.NORMAL;
    }
  }

  /** {@code a = b = value}. */
  public static final class Assign extends StatementNode {
    private final Target[] targets;
    private final ExpressionNode value;

    public Assign(Target[] targets, ExpressionNode value) {
      this.targets = targets;
      this.value = value;
    }

    @Override
    public Completion execute(Frame frame) {
      Object evaluated = value.execute(frame);
      for (Target target : targets) {
        target.assign(frame, evaluated);
      }
      return Completion.NORMAL;
    }
  }

  /** {@code object[index] += value}, which evaluates object and index once. */
  public static final class AugmentElement extends StatementNode {
    private final ExpressionNode object;
    private final ExpressionNode index;
    private final ExpressionNode value;
    private final ArithmeticNodes.Operation operation;

    public AugmentElement(
        ExpressionNode object,
        ExpressionNode index,
        ExpressionNode value,
        ArithmeticNodes.Operation operation) {
      this.object = object;
      this.index = index;
      this.value = value;
      this.operation = operation;
    }

    @Override
    public Completion execute(Frame frame) {
      Object container = object.execute(frame);
      Object chosen = index.execute(frame);
      Object old = dev.poolyard.language.runtime.Subscripts.get(container, chosen);
      Object changed = operation.apply(frame, old, value.execute(frame));
      dev.poolyard.language.runtime.Subscripts.set(frame.context, container, chosen, changed);
      return Completion.NORMAL;
    }
  }

  /** {@code del targets}. */
  public static final class Delete extends StatementNode {
    private final Target[] targets;

    public Delete(Target[] targets) {
      this.targets = targets;
    }

    @Override
    public Completion execute(Frame frame) {
      for (Target target : targets) {
        target.delete(frame);
      }
      return Completion.NORMAL;
    }
  }

  /** {@code pass}, {@code break} and {@code continue}. */
  public static final class Complete extends StatementNode {
    private final Completion completion;

    public Complete(Completion completion) {
      this.completion = completion;
    }

    @Override
    public Completion execute(Frame frame) {
      return completion;
    }
  }

  /** {@code return value}. */
  public static final class Return extends StatementNode {
    private final ExpressionNode value;

    public Return(ExpressionNode value) {
      this.value = value;
    }

    @Override
    public Completion execute(Frame frame) {
      frame.returned = value.execute(frame);
      return Completion.RETURN;
    }
  }

  /** {@code assert test, message}. */
  public static final class Assert extends StatementNode {
    private final ExpressionNode test;
    private final @Nullable ExpressionNode message;

    public Assert(ExpressionNode test, @Nullable ExpressionNode message) {
      this.test = test;
      this.message = message;
    }

    @Override
    public Completion execute(Frame frame) {
      if (!test.test(frame)) {
        TupleObject arguments =
            message == null ? TupleObject.EMPTY : TupleObject.of(message.execute(frame));
        throw new Raise(new ExceptionObject(ExceptionTypes.ASSERTION_ERROR, arguments));
      }
      return Completion.NORMAL;
    }
  }
}
