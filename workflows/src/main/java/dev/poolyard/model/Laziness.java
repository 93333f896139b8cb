package dev.poolyard.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which nodes of a workflow give lazy sequences, and which of these never end. Both follow from the
 * wires alone.
 */
final class Laziness {
  private static final String ITEMS = "items";

  /** Of lazy items they make a lazy sequence. */
  private static final Set<String> LAZY_IF_ITEMS_ARE =
      Set.of(
          "map",
          "starmap",
          "filter",
          "flat_map",
          "accumulate",
          "take_while",
          "zip",
          "chain",
          "enumerate",
          "batched");

  private final Map<String, Node> nodes = new HashMap<>();
  private final Set<String> lazy = new HashSet<>();
  private final Set<String> endless = new HashSet<>();

  /** Follows the wires of a workflow, which may have any problems. */
  Laziness(Workflow workflow) {
    workflow.nodes().forEach(node -> nodes.put(node.id(), node));
    // What is lazy spreads along the wires, so in as many rounds as there are nodes in a row.
    while (findMore(lazy, this::givesLazy) || findMore(endless, this::givesEndless)) {}
  }

  private boolean findMore(Set<String> found, Predicate<Node> test) {
    boolean more = false;
    for (Node node : nodes.values()) {
      if (!found.contains(node.id()) && test.test(node)) {
        more = found.add(node.id());
      }
    }
    return more;
  }

  private boolean givesLazy(Node node) {
    return isCount(node)
        || (LAZY_IF_ITEMS_ARE.contains(node.type().name())
            && node.inputs(ITEMS).stream().anyMatch(lazy::contains));
  }

  private boolean givesEndless(Node node) {
    List<String> items = node.inputs(ITEMS);
    return switch (node.type().name()) {
      case "count" -> true;
      case "zip" -> !items.isEmpty() && endless.containsAll(items);
      case "take_while" -> false;
      default -> givesLazy(node) && items.stream().anyMatch(endless::contains);
    };
  }

  private static boolean isCount(Node node) {
    return node.type().name().equals("count");
  }

  /** Returns whether the node called {@code id} gives a lazy sequence. */
  boolean isLazy(String id) {
    return lazy.contains(id);
  }

  /** Returns whether the node called {@code id} gives a sequence that never ends. */
  boolean isEndless(String id) {
    return endless.contains(id);
  }

  /** Returns whether a node reads what is wired to it to the end before it is over. */
  boolean readsToTheEnd(Node node) {
    return !isLazy(node.id()) && !node.type().name().equals("take");
  }
}
