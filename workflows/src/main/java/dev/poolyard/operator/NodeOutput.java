package dev.poolyard.operator;

import dev.poolyard.executor.TaskExecutor;
import dev.poolyard.live.LiveFuture;
import dev.poolyard.live.shared.SharedObject;
import dev.poolyard.value.LiveReference;
import dev.poolyard.value.Value;

/** What a node puts on its outgoing wires. */
public sealed interface NodeOutput {

  /** Data, or a function, which is data that can be called. */
  record Data(Value value) implements NodeOutput {}

  /**
   * A sequence that is computed as it is read. The engine shares what an operator returns among the
   * wires, so each operator gets a reader of its own.
   */
  record Lazy(ItemSource items) implements NodeOutput {}

  /**
   * An executor; its run closes it.
   *
   * @param reference how functions refer to it
   */
  record Executor(TaskExecutor executor, LiveReference reference) implements NodeOutput {}

  /** The Future of a call, which is there before the call is submitted. */
  record Future(LiveFuture future) implements NodeOutput {}

  /** An object that tasks share; its run closes it. */
  record Shared(SharedObject object) implements NodeOutput {}

  /** Nothing: the node is a sink. */
  record Nothing() implements NodeOutput {}
}
