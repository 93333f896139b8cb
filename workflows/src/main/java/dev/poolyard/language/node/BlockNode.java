package dev.poolyard.language.node;

import dev.poolyard.language.runtime.Raise;

/** Statements one after the other; it notes the line of the one an exception comes from. */
public final class BlockNode extends StatementNode {
  private final StatementNode[] statements;
  private final int[] lines;

  public BlockNode(StatementNode[] statements, int[] lines) {
    this.statements = statements;
    this.lines = lines;
  }

  @Override
  public Completion execute(Frame frame) {
    int at = 0;
    try {
      for (; at < statements.length; at++) {
        Completion completion = statements[at].execute(frame);
        if (completion != Completion.NORMAL) {
          return completion;
        }
      }
      return Completion.NORMAL;
    } catch (Raise raise) {
      raise.passLine(lines[at]);
      throw raise;
    }
  }
}
