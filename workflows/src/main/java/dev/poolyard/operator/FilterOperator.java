package dev.poolyard.operator;

import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.task.Operation;
import dev.poolyard.value.ListValue;

/** {@code filter}: the items for which the function's result is true. */
final class FilterOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return new Data(new ListValue(new ItemTasks(context, Operation.FILTER).run()));
  }
}
