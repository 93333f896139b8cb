package dev.poolyard.advice;

import dev.poolyard.model.Node;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Pools whose every worker may wait for a task that needs a worker too: the tasks are given the
 * very pool they run on.
 */
final class PoolLocksUp implements Rule {
  @Override
  public Stream<Warning> look(Drawing drawing) {
    return drawing
        .nodes()
        .filter(node -> node.type().isExecutor())
        .flatMap(pool -> look(drawing, pool));
  }

  private static Stream<Warning> look(Drawing drawing, Node pool) {
    OptionalLong workers = Drawing.workers(pool);
    List<Node> nested =
        drawing.runOn(pool).filter(node -> drawing.given(node).contains(pool.id())).toList();
    if (workers.isEmpty() || nested.isEmpty()) {
      return Stream.empty();
    }
    boolean canFill = nested.size() >= workers.getAsLong();
    return nested.stream()
        .filter(node -> canFill || !Drawing.callsOnce(node))
        .map(node -> warning(node, pool, workers.getAsLong()));
  }

  private static Warning warning(Node node, Node pool, long workers) {
    return Warning.risky(
        "pool_locks_up",
        node.id(),
        "executor",
        ("%s runs on %s and is given %s too: once %s for calls of its own, no worker is left to run"
                + " them; raise max_workers, or use work_stealing")
            .formatted(
                node.id(),
                pool.id(),
                pool.id(),
                workers == 1 ? "its only worker waits" : "all %d workers wait".formatted(workers)));
  }
}
