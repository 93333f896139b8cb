package dev.poolyard.value;

import java.util.List;

/** Python's {@code list}, frozen at the moment it was put on a wire. */
public record ListValue(List<Value> elements) implements SequenceValue {
  public ListValue {
    elements = List.copyOf(elements);
  }
}
