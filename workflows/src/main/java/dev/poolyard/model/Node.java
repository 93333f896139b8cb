package dev.poolyard.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A node of a workflow.
 *
 * @param inputs port name → the ids of the nodes that feed it, in order; no empty lists
 * @param at its place on the canvas, empty if it is laid out automatically
 * @param after ids of nodes that must have finished before this one starts
 */
public record Node(
    String id,
    NodeType type,
    Params params,
    Map<String, List<String>> inputs,
    Optional<Position> at,
    List<String> after) {

  public Node {
    var copy = new LinkedHashMap<String, List<String>>();
    inputs.forEach((port, ids) -> copy.put(port, List.copyOf(ids)));
    inputs = Collections.unmodifiableMap(copy);
    after = List.copyOf(after);
  }

  /** Returns the id of the node that feeds {@code port}, or nothing if none does. */
  public Optional<String> input(String port) {
    return inputs(port).stream().findFirst();
  }

  /** Returns the ids of the nodes that feed {@code port}, in order, possibly none. */
  public List<String> inputs(String port) {
    return inputs.getOrDefault(port, List.of());
  }
}
