package dev.poolyard.operator;

import dev.poolyard.model.Params;
import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.task.Operation;
import dev.poolyard.task.Repetition;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;

/**
 * {@code functools.reduce}: folds the items from the left, in order, as one task; or as a tree, if
 * the node asks for it.
 */
final class ReduceOperator implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    Params params = context.params();
    FunctionValue function = context.function();
    boolean tree = params.flag("tree");
    if (tree && !Repetition.isPure(function)) {
      throw new NodeFailure(
          context.id(),
          "ValueError",
          "tree needs a pure function, but %s is not; set tree to false"
              .formatted(function.name()));
    }
    List<Value> items = context.finishedItems();
    Map<String, Value> initial =
        params.isGiven("initial") ? Map.of(TaskSpec.INITIAL, params.value("initial")) : Map.of();
    if (items.isEmpty()) {
      return new Data(emptyReduction(context, initial));
    }
    return new Data(
        tree
            ? new TreeReduction(context, function).run(items, initial)
            : NodeTasks.run(
                context,
                context.task(Operation.REDUCE, function, items).part(0, 1).keywords(initial)));
  }

  private static Value emptyReduction(NodeContext context, Map<String, Value> initial)
      throws NodeFailure {
    Value value = initial.get(TaskSpec.INITIAL);
    if (value == null) {
      throw new NodeFailure(
          context.id(), "TypeError", "reduce() of empty iterable with no initial value");
    }
    return value;
  }
}
