package dev.poolyard.model;

import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Replaces the executors of a workflow, to run the same work elsewhere. */
public final class ExecutorOverride {
  private ExecutorOverride() {}

  /** Returns why {@code kind} is no executor, or nothing if it is one. */
  public static Optional<Problem> problemOf(String kind) {
    if (Catalogue.find(kind).filter(NodeType::isExecutor).isPresent()) {
      return Optional.empty();
    }
    List<String> kinds = Catalogue.executors().stream().map(NodeType::name).toList();
    return Optional.of(
        Problem.ofDocument(
            "unknown_executor",
            "executor must be %s, was \"%s\"%s"
                .formatted(
                    String.join(" or ", kinds),
                    Excerpt.of(kind),
                    Nearest.suggestion(kind, kinds))));
  }

  /**
   * Returns the workflow with every executor node turned into one of {@code kind}. It keeps the
   * params and wires that the new type has too, such as {@code max_workers}.
   *
   * @throws IllegalArgumentException if {@code kind} is no executor type
   */
  public static Workflow apply(Workflow workflow, String kind) {
    return apply(workflow, kind, Map.of());
  }

  /**
   * Returns the workflow with every executor node turned into one of {@code kind} with these
   * params, and those it had that the new type has too.
   *
   * @throws IllegalArgumentException if {@code kind} is no executor type
   */
  public static Workflow apply(Workflow workflow, String kind, Map<String, Value> params) {
    problemOf(kind)
        .ifPresent(problem -> {
          throw new IllegalArgumentException(problem.message());
        });
    NodeType type = Catalogue.type(kind);
    List<Node> nodes =
        workflow.nodes().stream()
            .map(node -> node.type().isExecutor() ? replaced(node, type, params) : node)
            .toList();
    return new Workflow(workflow.name(), workflow.description(), nodes);
  }

  private static Node replaced(Node node, NodeType type, Map<String, Value> params) {
    Node replaced = node.turnedInto(type);
    for (Map.Entry<String, Value> param : params.entrySet()) {
      replaced = replaced.withParam(param.getKey(), param.getValue());
    }
    return replaced;
  }
}
