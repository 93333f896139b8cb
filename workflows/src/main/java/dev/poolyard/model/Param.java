package dev.poolyard.model;

import dev.poolyard.value.NoneValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A setting of a node type.
 *
 * @param kind what it holds
 * @param required whether a node that does not name it is a problem
 * @param defaultValue what holds when a node does not name it; {@code None} stands for "not set"
 * @param initial what an editor writes into a new node, since the default would be a problem
 * @param min the least number, or the least length of a text or list
 * @param max the greatest number, or the greatest length of a text or list
 * @param choices the words of a choice, or of the items of a list, else empty
 * @param unit of a number, such as {@code s}
 * @param help what it does, in one sentence
 */
public record Param(
    String name,
    ParamKind kind,
    boolean required,
    Value defaultValue,
    Optional<Value> initial,
    OptionalDouble min,
    OptionalDouble max,
    List<String> choices,
    Optional<String> unit,
    String help) {

  public Param {
    choices = List.copyOf(choices);
  }

  /** Returns whether {@code null} may be written for it. */
  public boolean isNullable() {
    return kind == ParamKind.JSON
        || kind == ParamKind.INT_OR_NULL
        || (!required && defaultValue == NoneValue.NONE);
  }
}
