package dev.poolyard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A workflow document.
 *
 * @param name shown to people, possibly empty
 * @param description possibly empty
 * @param nodes in the order of the document, ids unique
 */
public record Workflow(String name, String description, List<Node> nodes) {
  public Workflow {
    nodes = List.copyOf(nodes);
  }

  /** Returns the workflow as a run sees it: without what only people read. */
  public Workflow withoutNotes() {
    return new Workflow(
        name, description, nodes.stream().filter(node -> !node.type().isNote()).toList());
  }

  /** Returns the workflow with {@code node} in place of the one of its id, or at the end. */
  public Workflow with(Node node) {
    List<Node> changed = new ArrayList<>(nodes);
    changed.replaceAll(other -> other.id().equals(node.id()) ? node : other);
    if (node(node.id()).isEmpty()) {
      changed.add(node);
    }
    return new Workflow(name, description, changed);
  }

  /** Returns the ids of all nodes in the order of the document. */
  public List<String> nodeIds() {
    return nodes.stream().map(Node::id).toList();
  }

  /** Returns the node with this id. */
  public Optional<Node> node(String id) {
    return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
  }
}
