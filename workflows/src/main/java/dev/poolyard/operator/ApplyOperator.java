package dev.poolyard.operator;

import dev.poolyard.operator.NodeOutput.Data;

/** {@code Pool.apply}: one call. */
final class ApplyOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return new Data(NodeTasks.run(context, Arguments.call(context)));
  }
}
