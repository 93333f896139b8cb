package dev.poolyard.language.module.collections;

import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.TupleObject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The largest of some items, as {@code heapq.nlargest} finds them: it compares the same counts in
 * the same order, for counts that cannot be compared say so with the first pair.
 */
final class LargestItems {
  /** What is known to be largest so far, the least of it first: tuples (count, -index, item). */
  private final List<TupleObject> heap = new ArrayList<>();

  private final Context context;

  private LargestItems(Context context) {
    this.context = context;
  }

  /**
   * Returns the {@code most} items of the largest counts, the largest first.
   *
   * @param items pairs of an element and its count, more than {@code most}
   */
  static Object[] of(Context context, List<TupleObject> items, int most) {
    LargestItems largest = new LargestItems(context);
    for (int i = 0; i < most; i++) {
      largest.heap.add(entry(items.get(i), i));
    }
    for (int i = most / 2 - 1; i >= 0; i--) {
      largest.sink(i);
    }
    for (int i = most; i < items.size(); i++) {
      context.step();
      if (Comparisons.less(largest.heap.getFirst().get(0), items.get(i).get(1))) {
        largest.heap.set(0, entry(items.get(i), i));
        largest.sink(0);
      }
    }
    return largest.sorted();
  }

  private static TupleObject entry(TupleObject item, int index) {
    return TupleObject.of(item.get(1), (long) -index, item);
  }

  /** Moves an entry down to a leaf and up again to its place. */
  private void sink(int start) {
    int at = start;
    while (at < heap.size() / 2) {
      int child = 2 * at + 1;
      if (child + 1 < heap.size() && !less(child, child + 1)) {
        child++;
      }
      Collections.swap(heap, at, child);
      at = child;
    }
    while (at > start && less(at, (at - 1) / 2)) {
      Collections.swap(heap, at, (at - 1) / 2);
      at = (at - 1) / 2;
    }
  }

  private boolean less(int a, int b) {
    context.step();
    return Comparisons.less(heap.get(a), heap.get(b));
  }

  private Object[] sorted() {
    List<TupleObject> items = new ArrayList<>();
    while (!heap.isEmpty()) {
      items.add((TupleObject) heap.getFirst().get(2));
      TupleObject last = heap.removeLast();
      if (!heap.isEmpty()) {
        heap.set(0, last);
        sink(0);
      }
    }
    return items.reversed().toArray();
  }
}
