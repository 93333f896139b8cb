package dev.poolyard.value;

import java.util.List;

/** Python's {@code tuple}. */
public record TupleValue(List<Value> elements) implements SequenceValue {
  public TupleValue {
    elements = List.copyOf(elements);
  }
}
