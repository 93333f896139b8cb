package dev.poolyard.engine;

import dev.poolyard.model.Node;
import dev.poolyard.model.Workflow;
import java.util.HashSet;
import java.util.Set;

/** The nodes to which a way of wires leads from one node. */
final class Reach {
  private final Set<String> reached = new HashSet<>();

  Reach(Workflow workflow, String from) {
    reached.add(from);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (Node node : workflow.nodes()) {
        grown |= isFed(node) && reached.add(node.id());
      }
    }
    reached.remove(from);
  }

  private boolean isFed(Node node) {
    return node.inputs().values().stream()
        .anyMatch(ids -> ids.stream().anyMatch(reached::contains));
  }

  boolean contains(String node) {
    return reached.contains(node);
  }
}
