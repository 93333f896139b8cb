package dev.poolyard.operator;

import dev.poolyard.task.Operation;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.Value;
import java.util.List;

/**
 * {@code itertools.takewhile}: the items up to the first for which the function is not true. One
 * task over a finished sequence; over a lazy one, a task for each item that is asked for.
 */
final class TakenWhile implements ItemSource {
  private final NodeContext context;
  private final ItemSource items;
  private final FunctionValue function;
  private int nextItem;
  private boolean ended;

  TakenWhile(NodeContext context) throws NodeFailure {
    this.context = context;
    items = context.items();
    function = context.function();
  }

  @Override
  public List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> asked = ended ? List.of() : items.next(context.isLazy() ? 1 : most);
    if (asked.isEmpty()) {
      return asked;
    }
    Value taken =
        NodeTasks.run(
            context, context.task(Operation.TAKE_WHILE, function, asked).part(nextItem, 1));
    nextItem += asked.size();
    List<Value> values = ((ListValue) taken).elements();
    ended = values.size() < asked.size();
    return values;
  }
}
