package dev.poolyard.operator;

import dev.poolyard.model.Params;
import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.task.Operation;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;

/** {@code Pool.apply}: one call, with what is wired to {@code values} first, then the args. */
final class ApplyOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    Params params = context.params();
    List<Value> arguments = new ArrayList<>(context.values("values"));
    arguments.addAll(params.list("args"));
    return new Data(
        NodeTasks.run(
            context,
            context
                .task(Operation.CALL, context.function(), arguments)
                .keywords(params.object("kwargs"))));
  }
}
