package dev.poolyard.advice;

import dev.poolyard.model.Node;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Calls that talk through a channel, on a pool that cannot run all of them at once. */
final class ChannelLocksUp implements Rule {
  @Override
  public Stream<Warning> look(Drawing drawing) {
    return drawing
        .nodes()
        .filter(node -> node.type().name().equals("channel"))
        .flatMap(channel ->
            drawing
                .nodes()
                .filter(node -> node.type().isExecutor())
                .flatMap(pool -> look(drawing, channel, pool)));
  }

  private static Stream<Warning> look(Drawing drawing, Node channel, Node pool) {
    OptionalLong workers = Drawing.workers(pool);
    List<Node> talking =
        drawing.runOn(pool).filter(node -> drawing.given(node).contains(channel.id())).toList();
    if (workers.isEmpty() || talking.size() < 2 || talking.size() <= workers.getAsLong()) {
      return Stream.empty();
    }
    String ids = String.join(" and ", talking.stream().map(Node::id).toList());
    return Stream.of(
        Warning.risky(
            "channel_locks_up",
            talking.getFirst().id(),
            "executor",
            "%s talk through %s, but %s runs %d at once: one may wait for another that cannot start"
                .formatted(ids, channel.id(), pool.id(), workers.getAsLong())));
  }
}
