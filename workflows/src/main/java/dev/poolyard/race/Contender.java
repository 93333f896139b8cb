package dev.poolyard.race;

import dev.poolyard.model.Catalogue;
import dev.poolyard.model.ExecutorOverride;
import dev.poolyard.model.NodeType;
import dev.poolyard.model.Workflow;
import dev.poolyard.value.BoolValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A workflow with all its executors replaced by one kind.
 *
 * @param name the kind, as people name it in a race: {@code thread_pool}, or {@code
 *     thread_pool+gil} with its interpreter lock on
 */
public record Contender(String name, Workflow workflow) {
  private static final String GIL = "gil";
  private static final String WITH_GIL = "+" + GIL;

  /**
   * Returns why {@code name} cannot take part in a race of {@code workflow}, or nothing if it can.
   */
  public static Optional<String> problemOf(Workflow workflow, String name) {
    if (workflow.nodes().stream().noneMatch(node -> node.type().isExecutor())) {
      return Optional.of(
          "the workflow has no executor that could be replaced; wire one to an operator first");
    }
    Optional<String> unknown =
        ExecutorOverride.problemOf(kind(name)).map(problem -> problem.message());
    if (unknown.isPresent() || !name.endsWith(WITH_GIL)) {
      return unknown;
    }
    return hasGil(kind(name))
        ? Optional.empty()
        : Optional.of("%s has no gil to switch on".formatted(kind(name)));
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
    Map<String, Value> params =
        hasGil(kind(name)) ? Map.of(GIL, BoolValue.of(name.endsWith(WITH_GIL))) : Map.of();
    return new Contender(name, ExecutorOverride.apply(workflow, kind(name), params));
  }

  /** Returns the names that take part if nobody says otherwise: every kind of executor. */
  public static List<String> usualNames() {
    return Catalogue.executors().stream().map(NodeType::name).toList();
  }

  private static String kind(String name) {
    return name.endsWith(WITH_GIL) ? name.substring(0, name.length() - WITH_GIL.length()) : name;
  }

  private static boolean hasGil(String kind) {
    return Catalogue.type(kind).param(GIL).isPresent();
  }
}
