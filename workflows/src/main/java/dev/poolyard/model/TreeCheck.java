package dev.poolyard.model;

import java.util.Map;
import java.util.Optional;

/** Checks that only pure functions are folded as a tree, which calls them in another order. */
final class TreeCheck {
  private TreeCheck() {}

  /**
   * Looks at every {@code reduce}.
   *
   * @param functions node id → what is known of its function
   */
  static void run(Draft draft, Map<String, FunctionReport> functions, Problems problems) {
    for (Node node : draft.workflow().nodes()) {
      if (node.type().name().equals("reduce") && node.params().flag("tree")) {
        node.input("function")
            .flatMap(id -> Optional.ofNullable(functions.get(id)))
            .filter(function -> !function.pure())
            .ifPresent(function -> problems.add(impure(node, function)));
      }
    }
  }

  private static Problem impure(Node node, FunctionReport function) {
    return Problem.ofPort(
        "impure_tree",
        node.id(),
        "tree",
        "tree needs a pure function, but %s is not; set tree to false".formatted(function.name()));
  }
}
