package dev.poolyard.operator;

import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code itertools.accumulate}: all that {@code reduce} comes through on its way. One task over a
 * finished sequence; over a lazy one, a task for each item that is asked for.
 */
final class Accumulation implements ItemSource {
  private static final FunctionValue ADD = new SourceFunction("lambda x, y: x + y", "<lambda>");

  private final NodeContext context;
  private final ItemSource items;
  private final Optional<FunctionValue> function;
  private @Nullable Value last;
  private int nextItem;
  private boolean begun;

  Accumulation(NodeContext context) throws NodeFailure {
    this.context = context;
    items = context.items();
    function = context.optionalFunction("function");
    if (context.params().isGiven("initial")) {
      last = context.params().value("initial");
    }
  }

  @Override
  public List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException {
    if (!begun) {
      begun = true;
      if (last != null) {
        return List.of(last);
      }
    }
    List<Value> operands = items.next(context.isLazy() ? 1 : most);
    if (operands.isEmpty()) {
      return operands;
    }
    List<Value> values = accumulate(operands);
    nextItem += operands.size();
    last = values.getLast();
    return values;
  }

  private List<Value> accumulate(List<Value> operands)
      throws NodeFailure, NodeCancelled, InterruptedException {
    TaskSpec task =
        context
            .task(Operation.ACCUMULATE, function.orElse(ADD), operands)
            .part(nextItem, 1)
            .keywords(last == null ? Map.of() : Map.of(TaskSpec.INITIAL, last));
    Value values =
        function.isPresent() ? NodeTasks.run(context, task) : NodeTasks.runUncounted(context, task);
    return ((ListValue) values).elements();
  }
}
