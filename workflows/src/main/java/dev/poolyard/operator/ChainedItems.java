package dev.poolyard.operator;

import dev.poolyard.value.Value;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** {@code itertools.chain}: one sequence after the other. */
final class ChainedItems implements ItemSource {
  private final Queue<ItemSource> left;

  ChainedItems(List<ItemSource> sequences) {
    this.left = new ArrayDeque<>(sequences);
  }

  @Override
  public List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException {
    while (!left.isEmpty()) {
      List<Value> items = left.element().next(most);
      if (!items.isEmpty()) {
        return items;
      }
      left.remove();
    }
    return List.of();
  }
}
