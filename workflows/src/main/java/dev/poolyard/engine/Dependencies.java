package dev.poolyard.engine;

import dev.poolyard.model.Node;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which nodes must have finished before a node can start. */
final class Dependencies {
  private Dependencies() {}

  /**
   * Returns the ids of the nodes that feed {@code node} or that it comes after, but for those of
   * which it takes the Future itself: these do not come first.
   */
  static Set<String> of(Node node) {
    Set<String> ids = new LinkedHashSet<>(node.after());
    node.inputs()
        .forEach((port, feeding) -> {
          if (!node.type().port(port).orElseThrow().mayCloseCycle()) {
            ids.addAll(feeding);
          }
        });
    return ids;
  }
}
