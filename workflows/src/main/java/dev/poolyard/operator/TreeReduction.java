package dev.poolyard.operator;

import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Folds a sequence as a tree: the workers fold a part each, then the results in pairs, until one is
 * left. Neighbours stay neighbours, so that for an associative function the result is that of a
 * fold from the left.
 */
final class TreeReduction {
  private static final int PARTS_PER_WORKER = 4;

  /** More parts would cost more than they save, however many workers there are. */
  private static final int MOST_PARTS = 256;

  private final NodeContext context;
  private final FunctionValue function;

  TreeReduction(NodeContext context, FunctionValue function) {
    this.context = context;
    this.function = function;
  }

  /**
   * Returns the last value.
   *
   * @param items at least one
   * @param initial what is folded in first, if anything
   */
  Value run(List<Value> items, Map<String, Value> initial)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> values = NodeTasks.run(context, parts(items, initial));
    while (values.size() > 1) {
      values = foldPairs(values);
    }
    return values.getFirst();
  }

  private List<TaskSpec> parts(List<Value> items, Map<String, Value> initial) {
    int workers = context.executor().capabilities().parallelism();
    int most = (int) Math.min(MOST_PARTS, (long) PARTS_PER_WORKER * workers);
    int size = Math.max(2, Math.ceilDiv(items.size(), most));
    int count = Math.ceilDiv(items.size(), size);
    List<TaskSpec> tasks = new ArrayList<>(count);
    for (int from = 0; from < items.size(); from += size) {
      List<Value> part = items.subList(from, Math.min(items.size(), from + size));
      TaskSpec task = context.task(Operation.REDUCE, function, part).part(from, count);
      tasks.add(from == 0 ? task.keywords(initial) : task);
    }
    return tasks;
  }

  private List<Value> foldPairs(List<Value> values)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<TaskSpec> tasks = new ArrayList<>();
    for (int i = 0; i + 1 < values.size(); i += 2) {
      tasks.add(context.task(Operation.REDUCE, function, values.subList(i, i + 2)));
    }
    List<Value> folded = new ArrayList<>(NodeTasks.run(context, tasks));
    if (values.size() % 2 == 1) {
      folded.add(values.getLast());
    }
    return folded;
  }
}
