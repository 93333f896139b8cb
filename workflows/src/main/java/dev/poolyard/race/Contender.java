package dev.poolyard.race;

import dev.poolyard.model.Catalogue;
import dev.poolyard.model.ExecutorOverride;
import dev.poolyard.model.NodeType;
import dev.poolyard.model.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * A workflow that takes part in a race: with all its executors replaced by one kind, as it is, or
 * changed against a finding.
 *
 * @param name how people name it in a race, see {@link ContenderName}
 */
public record Contender(String name, Workflow workflow) {

  /** The name of a workflow that keeps its executors. */
  public static final String AS_DRAWN = "as_drawn";

  /** The name of a workflow that was changed against a finding. */
  public static final String MENDED = "mended";

  /** Returns a workflow as it is. */
  public static Contender asDrawn(Workflow workflow) {
    return new Contender(AS_DRAWN, workflow);
  }

  /** Returns a workflow that was changed against a finding. */
  public static Contender mended(Workflow workflow) {
    return new Contender(MENDED, workflow);
  }

  /** Returns what a run of it is called, such as {@code Squares on threads}. */
  public String title() {
    return switch (name) {
      case AS_DRAWN -> workflow.name() + ", as drawn";
      case MENDED -> workflow.name() + ", mended";
      default -> workflow.name() + " on " + name;
    };
  }

  /**
   * Returns why {@code name} cannot take part in a race of {@code workflow}, or nothing if it can.
   */
  public static Optional<String> problemOf(Workflow workflow, String name) {
    if (workflow.nodes().stream().noneMatch(node -> node.type().isExecutor())) {
      return Optional.of(
          "the workflow has no executor that could be replaced; wire one to an operator first");
    }
    return ContenderName.problemOf(name);
  }

  /**
   * Returns a contender.
   *
   * @throws IllegalArgumentException if {@link #problemOf} says why not
   */
  public static Contender of(Workflow workflow, String name) {
    problemOf(workflow, name)
        .ifPresent(problem -> {
          throw new IllegalArgumentException(problem);
        });
    ContenderName parts = ContenderName.of(name);
    return new Contender(name, ExecutorOverride.apply(workflow, parts.kind(), parts.params()));
  }

  /** Returns the names that take part if nobody says otherwise: every kind of executor. */
  public static List<String> usualNames() {
    return Catalogue.executors().stream().map(NodeType::name).toList();
  }
}
