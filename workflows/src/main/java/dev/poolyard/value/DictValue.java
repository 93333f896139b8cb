package dev.poolyard.value;

import java.util.List;

/**
 * Python's {@code dict}.
 *
 * @param entries in insertion order, keys distinct by Python's equality
 */
public record DictValue(List<Entry> entries) implements Value {
  public DictValue {
    entries = List.copyOf(entries);
  }

  /** One key with its value. */
  public record Entry(Value key, Value value) {}
}
