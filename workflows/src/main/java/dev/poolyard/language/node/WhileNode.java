package dev.poolyard.language.node;

/** {@code while}. */
public final class WhileNode extends StatementNode {
  private final ExpressionNode test;
  private final StatementNode body;
  private final StatementNode otherwise;

  public WhileNode(ExpressionNode test, StatementNode body, StatementNode otherwise) {
    this.test = test;
    this.body = body;
    this.otherwise = otherwise;
  }

  @Override
  public Completion execute(Frame frame) {
    while (test.test(frame)) {
      frame.context.step();
      Completion completion = body.execute(frame);
      if (completion == Completion.BREAK) {
        return Completion.NORMAL;
      }
      if (completion == Completion.RETURN) {
        return completion;
      }
    }
    return otherwise.execute(frame);
  }
}
