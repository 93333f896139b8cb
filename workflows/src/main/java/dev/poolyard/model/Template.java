package dev.poolyard.model;

import java.util.List;

/**
 * A workflow to start from.
 *
 * @param id as in addresses, such as {@code squares}
 * @param sentence what it shows, in one sentence
 * @param document its text
 * @param workflow the same, read
 */
public record Template(String id, String sentence, String document, Workflow workflow) {

  /** Returns the name of its workflow. */
  public String name() {
    return workflow.name();
  }

  /** Returns the description of its workflow. */
  public String description() {
    return workflow.description();
  }

  /** Returns the types of its executor nodes, each once. */
  public List<String> executorKinds() {
    return workflow.nodes().stream()
        .map(Node::type)
        .filter(NodeType::isExecutor)
        .map(NodeType::name)
        .distinct()
        .toList();
  }
}
