package dev.poolyard.model;

import dev.poolyard.value.Value;
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

  /** Returns a node with nothing but defaults and without wires. */
  public static Node of(String id, NodeType type) {
    return new Node(id, type, Params.defaults(type), Map.of(), Optional.empty(), List.of());
  }

  /**
   * Returns the node with a param set.
   *
   * @throws IllegalArgumentException if its type has no such param
   */
  public Node withParam(String name, Value value) {
    if (type.param(name).isEmpty()) {
      throw new IllegalArgumentException(type.name() + " has no param " + name);
    }
    var given = new LinkedHashMap<>(params.given());
    given.put(name, value);
    return new Node(id, type, new Params(type, given), inputs, at, after);
  }

  /** Returns the node with {@code port} fed by one other node, instead of what fed it. */
  public Node fedBy(String port, String other) {
    var fed = new LinkedHashMap<>(inputs);
    fed.put(port, List.of(other));
    return new Node(id, type, params, fed, at, after);
  }

  /** Returns the node at a place on the canvas. */
  public Node placedAt(Position place) {
    return new Node(id, type, params, inputs, Optional.of(place), after);
  }

  /** Returns the node as one of another type, with the params and wires that this type has too. */
  public Node turnedInto(NodeType other) {
    var kept = new LinkedHashMap<>(params.given());
    kept.keySet().removeIf(name -> other.param(name).isEmpty());
    var fed = new LinkedHashMap<>(inputs);
    fed.keySet().removeIf(port -> other.port(port).isEmpty());
    return new Node(id, other, new Params(other, kept), fed, at, after);
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
