package dev.poolyard.operator;

import dev.poolyard.task.Operation;
import dev.poolyard.value.SourceFunction;
import dev.poolyard.value.Value;
import java.util.List;

/**
 * Python's own functions on whole sequences, as programs of the function language, so that they
 * compare, add and fail exactly as its values do, and can be stopped. Each call is a task, but not
 * an evaluation of the node's function.
 */
final class PythonFunctions {
  private static final String SOURCE =
      """
      import random

      def total(items):
          return sum(items)

      def least(items):
          return min(items)

      def greatest(items):
          return max(items)

      def ordered(items, reverse):
          return sorted(items, reverse=reverse)

      def ordered_by(items, keys, reverse):
          places = sorted(range(len(items)), key=lambda place: keys[place], reverse=reverse)
          return [items[place] for place in places]

      def grouped(items, keys):
          groups = {}
          for key, item in zip(keys, items):
              groups.setdefault(key, []).append(item)
          return groups

      def random_integers(count, low, high, seed):
          generator = random.Random(seed)
          return [generator.randint(low, high) for _ in range(count)]

      def random_floats(count, low, high, seed):
          generator = random.Random(seed)
          return [generator.uniform(low, high) for _ in range(count)]
      """;

  private PythonFunctions() {}

  /** Calls one of the functions as a task of the node. */
  static Value call(NodeContext context, String name, Value... arguments)
      throws NodeFailure, NodeCancelled, InterruptedException {
    return NodeTasks.runUncounted(
        context,
        context.task(Operation.CALL, new SourceFunction(SOURCE, name), List.of(arguments)));
  }
}
