package dev.poolyard.model;

import java.util.List;
import java.util.stream.Collectors;

/**
 * An input of a node type.
 *
 * @param accepts the types of wire it takes, at least one, the usual one first
 * @param required whether a node without a wire here is a problem
 * @param many whether it takes several wires, in order
 * @param mayCloseCycle whether a cycle of wires may close here, since it takes a Future itself and
 *     waits for nothing
 * @param help what it is for, in one sentence
 */
public record Port(
    String name,
    List<PortType> accepts,
    boolean required,
    boolean many,
    boolean mayCloseCycle,
    String help) {

  public Port {
    accepts = List.copyOf(accepts);
    if (accepts.isEmpty()) {
      throw new IllegalArgumentException("accepts must not be empty");
    }
  }

  static Port required(String name, PortType type, String help) {
    return new Port(name, List.of(type), true, false, false, help);
  }

  static Port required(String name, List<PortType> accepts, String help) {
    return new Port(name, accepts, true, false, false, help);
  }

  static Port optional(String name, PortType type, String help) {
    return new Port(name, List.of(type), false, false, false, help);
  }

  static Port several(String name, List<PortType> accepts, String help) {
    return new Port(name, accepts, false, true, false, help);
  }

  static Port requiredSeveral(String name, PortType type, String help) {
    return new Port(name, List.of(type), true, true, false, help);
  }

  static Port closingCycles(String name, PortType type, String help) {
    return new Port(name, List.of(type), false, true, true, help);
  }

  /** Returns the type of wire it usually takes. */
  public PortType type() {
    return accepts.getFirst();
  }

  /** Returns the accepted types in words, such as {@code data or a function}. */
  String acceptsInWords() {
    return accepts.stream().map(PortType::inWords).collect(Collectors.joining(" or "));
  }
}
