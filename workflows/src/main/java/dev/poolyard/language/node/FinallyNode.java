package dev.poolyard.language.node;

import dev.poolyard.language.runtime.ExceptionObject;
import dev.poolyard.language.runtime.Raise;

/** {@code finally}. A stop passes it by, for nothing may hold up a stop. */
public final class FinallyNode extends StatementNode {
  private final StatementNode body;
  private final StatementNode finish;

  public FinallyNode(StatementNode body, StatementNode finish) {
    this.body = body;
    this.finish = finish;
  }

  @Override
  public Completion execute(Frame frame) {
    Completion completion;
    try {
      completion = body.execute(frame);
    } catch (Raise raise) {
      Completion ending = finishAfter(frame, raise.exception());
      if (ending != Completion.NORMAL) {
        return ending;
      }
      throw raise;
    }
    Object returned = frame.returned;
    Completion ending = finish.execute(frame);
    if (ending != Completion.NORMAL) {
      return ending;
    }
    frame.returned = returned;
    return completion;
  }

  private Completion finishAfter(Frame frame, ExceptionObject exception) {
    ExceptionObject outer = frame.context.handle(exception);
    try {
      return finish.execute(frame);
    } catch (Raise raise) {
      raise.exception().setContext(exception);
      throw raise;
    } finally {
      frame.context.handle(outer);
    }
  }
}
