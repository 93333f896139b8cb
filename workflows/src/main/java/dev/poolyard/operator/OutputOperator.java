package dev.poolyard.operator;

import dev.poolyard.operator.NodeOutput.Nothing;

/** {@code output}: shows the value that reaches it. */
final class OutputOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    context.output(context.params().optionalText("label"), context.value("value"));
    return new Nothing();
  }
}
