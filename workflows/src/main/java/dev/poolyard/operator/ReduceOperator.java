package dev.poolyard.operator;

import dev.poolyard.model.Params;
import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code functools.reduce}: folds the items from the left, in order, as one task. */
final class ReduceOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    Params params = context.params();
    List<Value> items = new ArrayList<>(context.items());
    if (params.isGiven("initial")) {
      items.addFirst(params.value("initial"));
    }
    if (items.isEmpty()) {
      throw new NodeFailure(
          context.id(), "TypeError", "reduce() of empty iterable with no initial value");
    }
    TaskSpec task =
        new TaskSpec(
            context.nextTask(),
            context.id(),
            1,
            TaskSpec.NO_ITEM,
            1,
            Operation.REDUCE,
            context.function(),
            items,
            Map.of(),
            false,
            TaskSpec.DEFAULT_TIMEOUT);
    return new Data(SingleTask.run(context, task));
  }
}
