package dev.poolyard.mend;

import dev.poolyard.model.Node;
import dev.poolyard.model.Position;
import dev.poolyard.model.Workflow;
import java.util.Optional;

/** Names and places for nodes that are new in a workflow. */
final class Places {
  /** About the size of a drawn node and the gap to the next, in pixels. */
  private static final double WIDTH = 240;

  private static final double HEIGHT = 104;

  private Places() {}

  /** Returns {@code wanted}, or that with a number behind it if a node has that id. */
  static String freeId(Workflow workflow, String wanted) {
    String id = wanted;
    for (int number = 2; workflow.node(id).isPresent(); number++) {
      id = wanted + "_" + number;
    }
    return id;
  }

  /** Returns the first free place below a node; nothing if the node has no place itself. */
  static Optional<Position> below(Workflow workflow, Node node) {
    return node.at()
        .map(at -> {
          Position place = new Position(at.x(), at.y() + HEIGHT);
          while (isTaken(workflow, place)) {
            place = new Position(place.x(), place.y() + HEIGHT);
          }
          return place;
        });
  }

  private static boolean isTaken(Workflow workflow, Position place) {
    return workflow.nodes().stream()
        .flatMap(node -> node.at().stream())
        .anyMatch(
            at -> Math.abs(at.x() - place.x()) < WIDTH && Math.abs(at.y() - place.y()) < HEIGHT);
  }
}
