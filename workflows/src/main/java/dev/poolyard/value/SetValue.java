package dev.poolyard.value;

import java.util.List;

/**
 * Python's {@code set} or {@code frozenset}.
 *
 * @param elements distinct by Python's equality, in the order in which the set iterates them
 * @param frozen whether it is a {@code frozenset}
 */
public record SetValue(List<Value> elements, boolean frozen) implements Value {
  public SetValue {
    elements = List.copyOf(elements);
  }
}
