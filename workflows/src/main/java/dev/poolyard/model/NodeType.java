package dev.poolyard.model;

import java.util.List;
import java.util.Optional;

/**
 * A type of node.
 *
 * @param name as written in documents, such as {@code process_pool}
 * @param title as shown to people
 * @param summary what it is, in a few words
 * @param help what it does, in a sentence or two
 * @param output what its outgoing wires carry, empty for a sink and a note
 */
public record NodeType(
    String name,
    NodeGroup group,
    String title,
    String summary,
    String help,
    Optional<PortType> output,
    List<Port> ports,
    List<Param> params) {

  public NodeType {
    ports = List.copyOf(ports);
    params = List.copyOf(params);
  }

  /** Returns the input port called {@code name}. */
  public Optional<Port> port(String name) {
    return ports.stream().filter(port -> port.name().equals(name)).findFirst();
  }

  /** Returns the param called {@code name}. */
  public Optional<Param> param(String name) {
    return params.stream().filter(param -> param.name().equals(name)).findFirst();
  }

  /** Returns whether its nodes are for people alone, and no part of a run. */
  public boolean isNote() {
    return group == NodeGroup.NOTES;
  }

  /** Returns whether its nodes are executors. */
  public boolean isExecutor() {
    return group == NodeGroup.EXECUTORS;
  }
}
