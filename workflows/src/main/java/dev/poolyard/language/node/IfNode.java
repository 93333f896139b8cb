package dev.poolyard.language.node;

/** {@code if}. */
public final class IfNode extends StatementNode {
  private final ExpressionNode test;
  private final StatementNode then;
  private final StatementNode otherwise;

  public IfNode(ExpressionNode test, StatementNode then, StatementNode otherwise) {
    this.test = test;
    this.then = then;
    this.otherwise = otherwise;
  }

  @Override
  public Completion execute(Frame frame) {
    return test.test(frame) ? then.execute(frame) : otherwise.execute(frame);
  }
}
