package dev.poolyard.engine;

import dev.poolyard.model.Node;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which nodes must have finished before a node can start. */
final class Dependencies {
  private Dependencies() {}

  /** Returns the ids of the nodes that feed {@code node} or that it comes after. */
  static Set<String> of(Node node) {
    Set<String> ids = new LinkedHashSet<>(node.after());
    node.inputs().values().forEach(ids::addAll);
    return ids;
  }
}
