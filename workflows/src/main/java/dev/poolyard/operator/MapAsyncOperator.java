package dev.poolyard.operator;

import dev.poolyard.live.LiveFuture;
import dev.poolyard.live.LiveFuture.Outcome;
import dev.poolyard.task.Operation;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.Value;
import java.util.List;

/** {@code Pool.map_async}: calls for all items, whose Future brings the list of their results. */
final class MapAsyncOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    LiveFuture future = context.future();
    if (future.isDone()) {
      throw new NodeCancelled();
    }
    List<Value> results = Pull.all(context.id(), new ItemTasks(context, Operation.MAP));
    future.complete(new Outcome.Returned(new ListValue(results)));
    return new NodeOutput.Future(future);
  }
}
