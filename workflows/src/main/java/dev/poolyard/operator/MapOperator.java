package dev.poolyard.operator;

import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.task.Operation;
import dev.poolyard.value.ListValue;

/** {@code map}: the function's result for each item. */
final class MapOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return new Data(new ListValue(new ItemTasks(context, Operation.MAP).run()));
  }
}
