package dev.poolyard.operator;

import dev.poolyard.live.LiveFuture;
import dev.poolyard.task.Operation;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * The arguments of a call: what is wired to {@code values}, then the Futures wired to {@code
 * futures}, then {@code args}, and {@code kwargs}.
 */
final class Arguments {
  private Arguments() {}

  /** Returns the task that calls the node's function with them. */
  static TaskSpec call(NodeContext context)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> arguments = new ArrayList<>(context.arguments("values"));
    context.futures("futures").stream().map(LiveFuture::reference).forEach(arguments::add);
    arguments.addAll(context.params().list("args"));
    return context
        .task(Operation.CALL, context.function(), arguments)
        .keywords(context.params().object("kwargs"));
  }
}
