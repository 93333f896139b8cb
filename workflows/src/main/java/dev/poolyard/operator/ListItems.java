package dev.poolyard.operator;

import dev.poolyard.value.Value;
import java.util.List;

/** The items of a finished sequence. */
final class ListItems implements ItemSource {
  private final List<Value> items;
  private int position;

  ListItems(List<Value> items) {
    this.items = items;
  }

  /** Returns how many items are left. */
  int remaining() {
    return items.size() - position;
  }

  @Override
  public List<Value> next(int most) {
    int from = position;
    position += Math.min(most, remaining());
    return items.subList(from, position);
  }
}
