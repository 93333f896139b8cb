package dev.poolyard.language.node;

import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import org.jspecify.annotations.Nullable;

/** {@code try}, {@code except} and {@code else}. */
public final class TryNode extends StatementNode {
  /** An {@code except}. */
  public static final class Handler {
    private final @Nullable ExpressionNode type;
    private final @Nullable Target name;
    private final StatementNode body;
    private final int line;

    public Handler(
        @Nullable ExpressionNode type, @Nullable Target name, StatementNode body, int line) {
      this.type = type;
      this.name = name;
      this.body = body;
      this.line = line;
    }

    private boolean handles(Frame frame, ExceptionObject exception) {
      if (type == null) {
        return true;
      }
      Object types;
      try {
        types = type.execute(frame);
        Object[] alternatives =
            types instanceof TupleObject tuple ? tuple.elements() : new Object[] {types};
        boolean matches = false;
        for (Object alternative : alternatives) {
          if (!(alternative instanceof TypeObject candidate)
              || !ExceptionTypes.isException(candidate)) {
            throw Raise.typeError(
                "catching classes that do not inherit from BaseException is not allowed");
          }
          matches |= exception.type().isSubtypeOf(candidate);
        }
        return matches;
      } catch (Raise raise) {
        raise.passLine(line);
        raise.exception().setContext(exception);
        throw raise;
      }
    }

    private Completion run(Frame frame, ExceptionObject exception) {
      ExceptionObject outer = frame.context.handle(exception);
      try {
        if (name != null) {
          name.assign(frame, exception);
        }
        return body.execute(frame);
      } catch (Raise raise) {
        raise.exception().setContext(exception);
        throw raise;
      } finally {
        frame.context.handle(outer);
        if (name != null) {
          name.assign(frame, exception);
          name.delete(frame);
        }
      }
    }
  }

  private final StatementNode body;
  private final Handler[] handlers;
  private final StatementNode otherwise;

  public TryNode(StatementNode body, Handler[] handlers, StatementNode otherwise) {
    this.body = body;
    this.handlers = handlers;
    this.otherwise = otherwise;
  }

  @Override
  public Completion execute(Frame frame) {
    Completion completion;
    try {
      completion = body.execute(frame);
    } catch (Raise raise) {
      return handle(frame, raise);
    } catch (StackOverflowError e) {
      return handle(
          frame, Raise.of(ExceptionTypes.RECURSION_ERROR, "maximum recursion depth exceeded"));
    }
    return completion == Completion.NORMAL ? otherwise.execute(frame) : completion;
  }

  private Completion handle(Frame frame, Raise raise) {
    for (Handler handler : handlers) {
      if (handler.handles(frame, raise.exception())) {
        return handler.run(frame, raise.exception());
      }
    }
    throw raise;
  }
}
