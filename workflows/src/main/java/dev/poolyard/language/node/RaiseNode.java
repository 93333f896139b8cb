package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import org.jspecify.annotations.Nullable;

/** {@code raise exception from cause}. */
public final class RaiseNode extends StatementNode {
  private final @Nullable ExpressionNode exception;
  private final @Nullable ExpressionNode cause;

  public RaiseNode(@Nullable ExpressionNode exception, @Nullable ExpressionNode cause) {
    this.exception = exception;
    this.cause = cause;
  }

  @Override
  public Completion execute(Frame frame) {
    Context context = frame.context;
    if (exception == null) {
      ExceptionObject handled = context.handled();
      if (handled == null) {
        throw Raise.of(ExceptionTypes.RUNTIME_ERROR, "No active exception to reraise");
      }
      throw new Raise(handled);
    }
    ExceptionObject raised =
        toException(context, exception.execute(frame), "exceptions must derive from BaseException");
    if (cause != null) {
      Object from = cause.execute(frame);
      raised.setCause(
          from == Nothing.NONE
              ? null
              : toException(context, from, "exception causes must derive from BaseException"));
    }
    throw new Raise(raised);
  }

  private static ExceptionObject toException(Context context, Object object, String otherwise) {
    Object made =
        object instanceof TypeObject type && ExceptionTypes.isException(type)
            ? type.call(context, Arguments.EMPTY)
            : object;
    if (made instanceof ExceptionObject exception) {
      return exception;
    }
    throw Raise.typeError("%s", otherwise);
  }
}
