package dev.poolyard.advice;

import dev.poolyard.model.FunctionReport;
import dev.poolyard.model.Node;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Functions whose result can never leave the process that they are to run in. */
final class CannotCross implements Rule {
  private static final Set<String> COPYING =
      Set.of("processes", "process_pool", "interpreter_pool", "task_queue");

  /** What they ask of the result, its truth or its elements, they ask where the function runs. */
  private static final Set<String> KEEPING_THE_RESULT = Set.of("filter", "flat_map");

  @Override
  public Stream<Warning> look(Drawing drawing) {
    return drawing
        .nodes()
        .filter(node -> !KEEPING_THE_RESULT.contains(node.type().name()))
        .flatMap(node -> look(drawing, node).stream());
  }

  private static Optional<Warning> look(Drawing drawing, Node node) {
    return drawing
        .executorOf(node)
        .filter(executor -> COPYING.contains(executor.type().name()))
        .flatMap(executor ->
            drawing
                .functionOf(node)
                .filter(function -> function.stranded() != null)
                .map(function -> warning(node, executor, function)));
  }

  private static Warning warning(Node node, Node executor, FunctionReport function) {
    return Warning.fails(
        "cannot_cross",
        node.id(),
        "function",
        "%s returns %s, which cannot leave %s; return data such as a list, or run it on threads"
            .formatted(function.name(), function.stranded(), executor.id()));
  }
}
