package dev.poolyard.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds nodes that would wait for each other for ever. Only wires into a {@code futures} port may
 * close a cycle, since those bring the Future itself and wait for nothing.
 */
final class CycleCheck {
  /** How many nodes of a cycle a message names. */
  private static final int SHOWN = 8;

  /** Node id → the ids it waits for, each with the port it waits at. */
  private final Map<String, Map<String, String>> waits = new LinkedHashMap<>();

  private CycleCheck(Workflow workflow) {
    workflow.nodes().forEach(this::addWaits);
  }

  static void run(Draft draft, Problems problems) {
    var check = new CycleCheck(draft.workflow());
    Set<String> reported = new HashSet<>();
    for (String id : check.waits.keySet()) {
      if (!reported.contains(id) && !problems.isFull()) {
        check
            .shortestCycle(id)
            .ifPresent(cycle -> {
              reported.addAll(cycle);
              problems.add(check.problem(cycle));
            });
      }
    }
  }

  private void addWaits(Node node) {
    var feeders = waits.computeIfAbsent(node.id(), id -> new LinkedHashMap<>());
    node.inputs()
        .forEach((name, ids) -> {
          if (!node.type().port(name).orElseThrow().mayCloseCycle()) {
            ids.forEach(id -> feeders.putIfAbsent(id, name));
          }
        });
    node.after().forEach(id -> feeders.putIfAbsent(id, "after"));
  }

  /** Returns the ids of a shortest cycle through {@code start}, each waiting for the next. */
  private Optional<List<String>> shortestCycle(String start) {
    var cameFrom = new HashMap<String, String>();
    var queue = new ArrayDeque<String>(List.of(start));
    while (!queue.isEmpty()) {
      String id = queue.remove();
      for (String feeder : waits.getOrDefault(id, Map.of()).keySet()) {
        if (feeder.equals(start)) {
          return Optional.of(path(start, id, cameFrom));
        }
        if (cameFrom.putIfAbsent(feeder, id) == null) {
          queue.add(feeder);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> path(String start, String end, Map<String, String> cameFrom) {
    var path = new ArrayList<String>();
    for (String id = end; !id.equals(start); id = cameFrom.getOrDefault(id, start)) {
      path.add(id);
    }
    path.add(start);
    Collections.reverse(path);
    return path;
  }

  private static List<String> shortened(List<String> cycle) {
    if (cycle.size() <= SHOWN) {
      return cycle;
    }
    var shown = new ArrayList<>(cycle.subList(0, SHOWN - 2));
    shown.add((cycle.size() - SHOWN + 1) + " more");
    shown.add(cycle.getLast());
    return shown;
  }

  private Problem problem(List<String> cycle) {
    String node = cycle.getFirst();
    String feeder = cycle.get(1 % cycle.size());
    String port = waits.getOrDefault(node, Map.of()).getOrDefault(feeder, "after");
    String message =
        cycle.size() == 1
            ? "%s of %s leads back to itself; wire another node there".formatted(port, node)
            : "%s → %s wait for each other in a circle; remove one of these wires"
                .formatted(String.join(" → ", shortened(cycle)), node);
    return Problem.ofPort("forbidden_cycle", node, port, message);
  }
}
