package dev.poolyard.advice;

import dev.poolyard.model.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Calls that are given each other's Futures, and never end if each waits for its result. */
final class FuturesInCircle implements Rule {
  private static final String FUTURES = "futures";

  @Override
  public Stream<Warning> look(Drawing drawing) {
    Set<String> told = new HashSet<>();
    List<Warning> warnings = new ArrayList<>();
    drawing
        .nodes()
        .filter(node -> node.type().name().equals("submit"))
        .forEach(node -> {
          List<String> circle = circle(drawing, node);
          // Each circle is told once, at the first of its nodes.
          if (!circle.isEmpty() && circle.stream().noneMatch(told::contains)) {
            told.addAll(circle);
            warnings.add(warning(node, circle));
          }
        });
    return warnings.stream();
  }

  private static Warning warning(Node node, List<String> circle) {
    String message =
        circle.size() == 1
            ? node.id() + " is given its own Future; if it waits for the result, it never ends"
            : "%s are given each other's Futures; if each waits for the result, none ever ends"
                .formatted(String.join(" and ", circle));
    return Warning.risky("futures_in_circle", node.id(), FUTURES, message);
  }

  /** Returns the shortest way along Futures from a call back to it, or nothing. */
  private static List<String> circle(Drawing drawing, Node start) {
    Map<String, String> reachedFrom = new HashMap<>();
    Deque<Node> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Node node = open.removeFirst();
      for (String id : node.inputs(FUTURES)) {
        if (id.equals(start.id())) {
          return wayTo(node.id(), start.id(), reachedFrom);
        }
        if (reachedFrom.putIfAbsent(id, node.id()) == null) {
          drawing.node(id).ifPresent(open::addLast);
        }
      }
    }
    return List.of();
  }

  private static List<String> wayTo(String end, String start, Map<String, String> reachedFrom) {
    List<String> way = new ArrayList<>();
    String at = end;
    while (!at.equals(start)) {
      way.addFirst(at);
      at = reachedFrom.getOrDefault(at, start);
    }
    way.addFirst(start);
    return way;
  }
}
