package dev.poolyard.operator;

import dev.poolyard.executor.Initializer;
import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.LiveReference;
import java.util.Optional;

/**
 * The executor of a node, which is there before the node is.
 *
 * @param initializer what its workers do before their first task, known once the node is fed
 */
public record MadeExecutor(TaskExecutor executor, Initializer initializer) {

  /**
   * Returns the operator of the node: it gives the executor once it knows its initializer.
   *
   * @param reference how functions refer to the executor
   */
  public Operator operator(LiveReference reference) {
    return context -> {
      Optional<FunctionValue> function = context.optionalFunction("initializer");
      if (function.isPresent()) {
        initializer.set(context.id(), function.get(), context.params().list("initargs"));
      }
      return new NodeOutput.Executor(executor, reference);
    };
  }
}
