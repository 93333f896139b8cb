package dev.poolyard.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Checks that no function is made of too many functions, or too deeply. A function travels with all
 * that it is made of, so a few nodes that are wired twice each would make a function of millions.
 */
final class NestingCheck {
  private static final Extent SIMPLE = new Extent(1, 1);

  private final Map<String, Node> nodes = new HashMap<>();
  private final Map<String, Extent> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  /**
   * How much a function travels with.
   *
   * @param functions how many there are in it, itself included; {@link Integer#MAX_VALUE} for more
   * @param levels how many of them lie inside each other at the most
   */
  private record Extent(int functions, int levels) {
    Extent and(Extent part) {
      return new Extent(
          (int) Math.min(Integer.MAX_VALUE, (long) functions + part.functions),
          Math.max(levels, part.levels + 1));
    }

    boolean isTooMuch() {
      return functions > Limits.FUNCTIONS_IN_A_FUNCTION || levels > Limits.FUNCTION_LEVELS;
    }
  }

  private NestingCheck(Draft draft) {
    draft.workflow().nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
  }

  /** Checks a draft, and returns whether all its functions are small enough. */
  static boolean run(Draft draft, Problems problems) {
    var check = new NestingCheck(draft);
    boolean fits = true;
    for (Node node : draft.workflow().nodes()) {
      Extent extent = check.extent(node.id());
      // Told once: of all that is made of it, it is the innermost.
      if (extent.isTooMuch() && check.parts(node).noneMatch(Extent::isTooMuch)) {
        problems.add(
            Problem.ofNode(
                "function_too_big",
                node.id(),
                ("a function can be made of at most %,d functions, %d inside each other; this one is"
                        + " made of %s, %d inside each other")
                    .formatted(
                        Limits.FUNCTIONS_IN_A_FUNCTION,
                        Limits.FUNCTION_LEVELS,
                        extent.functions() == Integer.MAX_VALUE
                            ? "billions"
                            : "%,d".formatted(extent.functions()),
                        extent.levels())));
      }
      fits &= !extent.isTooMuch();
    }
    return fits;
  }

  private Extent extent(String id) {
    Extent found = known.get(id);
    if (found != null) {
      return found;
    }
    Node node = nodes.get(id);
    if (node == null || node.type().group() != NodeGroup.FUNCTIONS || !open.add(id)) {
      return SIMPLE;
    }
    Extent extent = parts(node).reduce(SIMPLE, Extent::and);
    open.remove(id);
    known.put(id, extent);
    return extent;
  }

  private Stream<Extent> parts(Node node) {
    return Stream.of("function", "functions", "values")
        .map(node::inputs)
        .flatMap(List::stream)
        .map(this::extent);
  }
}
