package dev.poolyard.operator;

import dev.poolyard.value.Value;
import java.util.List;
import java.util.function.Consumer;

/** The items of a finished sequence, counted as they are asked for. */
final class ListItems implements ItemSource {
  private final List<Value> items;
  private final Consumer<List<Value>> passed;
  private int position;

  /**
   * Begins at the first item.
   *
   * @param passed is told which items are given, as they are
   */
  ListItems(List<Value> items, Consumer<List<Value>> passed) {
    this.items = items;
    this.passed = passed;
  }

  /** Returns how many items are left. */
  int remaining() {
    return items.size() - position;
  }

  @Override
  public List<Value> next(int most) {
    int from = position;
    position += Math.min(most, remaining());
    List<Value> next = items.subList(from, position);
    passed.accept(next);
    return next;
  }
}
