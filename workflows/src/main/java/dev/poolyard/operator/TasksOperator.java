package dev.poolyard.operator;

import dev.poolyard.task.Operation;

/**
 * The operators that call a function on each item, by tasks on an executor: {@code map}, {@code
 * starmap}, {@code filter} and {@code flat_map}.
 *
 * @param operation what each task does with its items
 */
record TasksOperator(Operation operation) implements Operator {
  @Override
  public NodeOutput run(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return context.output(new ItemTasks(context, operation));
  }
}
