package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.RangeObject;
import org.jspecify.annotations.Nullable;

/** {@code for}, with a short way for ranges. */
public final class ForNode extends StatementNode {
  private final Target target;
  private final ExpressionNode iterable;
  private final StatementNode body;
  private final StatementNode otherwise;

  public ForNode(
      Target target, ExpressionNode iterable, StatementNode body, StatementNode otherwise) {
    this.target = target;
    this.iterable = iterable;
    this.body = body;
    this.otherwise = otherwise;
  }

  @Override
  public Completion execute(Frame frame) {
    Object sequence = iterable.execute(frame);
    Completion completion =
        sequence instanceof RangeObject range && range.small()
            ? overRange(frame, range)
            : overIterator(frame, Iteration.of(sequence));
    return switch (completion) {
      case BREAK -> Completion.NORMAL;
      case RETURN -> completion;
      default -> otherwise.execute(frame);
    };
  }

  private Completion overRange(Frame frame, RangeObject range) {
    long value = range.start().longValue();
    long stride = range.stride().longValue();
    for (long left = range.length().longValue(); left > 0; left--) {
      frame.context.step();
      target.assign(frame, value);
      Completion completion = body.execute(frame);
      if (completion == Completion.BREAK || completion == Completion.RETURN) {
        return completion;
      }
      value += stride;
    }
    return Completion.NORMAL;
  }

  private Completion overIterator(Frame frame, ObjectIterator iterator) {
    for (@Nullable Object element = iterator.next(frame.context);
        element != null;
        element = iterator.next(frame.context)) {
      frame.context.step();
      target.assign(frame, element);
      Completion completion = body.execute(frame);
      if (completion == Completion.BREAK || completion == Completion.RETURN) {
        return completion;
      }
    }
    return Completion.NORMAL;
  }
}
