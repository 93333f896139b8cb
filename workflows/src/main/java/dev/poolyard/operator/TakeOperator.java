package dev.poolyard.operator;

import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.value.ListValue;

/** {@code take}: the first items, as a finished list; nothing beyond them is computed. */
final class TakeOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    int most = (int) context.params().integer("n");
    return new Data(new ListValue(Pull.upTo(most, context.items())));
  }
}
