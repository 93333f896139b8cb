package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;

/** What a function does once its arguments are in their slots. */
public abstract class FunctionBody {
  abstract Object run(Frame frame);

  /** The body of a {@code def}. */
  public static final class Statements extends FunctionBody {
    private final StatementNode block;

    public Statements(StatementNode block) {
      this.block = block;
    }

    @Override
    Object run(Frame frame) {
      return block.execute(frame) == Completion.RETURN ? frame.returned : Nothing.NONE;
    }
  }

  /** The body of a {@code lambda}. */
  public static final class Result extends FunctionBody {
    private final ExpressionNode value;
    private final int line;

    public Result(ExpressionNode value, int line) {
      this.value = value;
      this.line = line;
    }

    @Override
    Object run(Frame frame) {
      try {
        return value.execute(frame);
      } catch (Raise raise) {
        raise.passLine(line);
        throw raise;
      }
    }
  }
}
