package dev.poolyard.operator;

import dev.poolyard.operator.NodeOutput.Data;
import dev.poolyard.task.Operation;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.ListValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Optional;

/** The operators that first call a function on all items, and then put these in order by that. */
final class KeyedOperators {
  private KeyedOperators() {}

  /** {@code sorted}: stable, by the items themselves or by their keys. */
  static NodeOutput sorted(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> items = context.finishedItems();
    Value reverse = BoolValue.of(context.params().flag("reverse"));
    Optional<FunctionValue> key = context.optionalFunction("function");
    return new Data(
        key.isEmpty()
            ? PythonFunctions.call(context, "ordered", new ListValue(items), reverse)
            : PythonFunctions.call(
                context,
                "ordered_by",
                new ListValue(items),
                keys(context, key.get(), items),
                reverse));
  }

  /** {@code group_by}: key to list of items, in the order in which the keys come up. */
  static NodeOutput groupBy(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> items = context.finishedItems();
    Value keys = keys(context, context.function(), items);
    return new Data(PythonFunctions.call(context, "grouped", new ListValue(items), keys));
  }

  private static Value keys(NodeContext context, FunctionValue key, List<Value> items)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return items.isEmpty()
        ? new ListValue(items)
        : NodeTasks.run(context, context.task(Operation.MAP, key, items).part(0, 1));
  }
}
