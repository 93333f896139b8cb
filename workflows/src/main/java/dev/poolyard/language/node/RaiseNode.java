package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Raising;
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
    ExceptionObject raised = Raising.exception(context, exception.execute(frame));
    if (cause != null) {
      Raising.setCause(context, raised, cause.execute(frame));
    }
    throw new Raise(raised);
  }
}
