package dev.poolyard.operator;

import dev.poolyard.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The results of a node's tasks between their arrival and their delivery: in the order of the items
 * they were made of, or as they came. Used by one thread at a time.
 */
final class ResultOrder {
  private final boolean ordered;
  private final Map<Integer, Part> early = new HashMap<>();
  private final Deque<Part> ready = new ArrayDeque<>();
  private int nextItem;

  /** What a task made of so many items, and why it made no more of them. */
  private record Part(int items, List<Value> values, @Nullable NodeFailure failure) {
    boolean isOver() {
      return values.isEmpty() && failure == null;
    }
  }

  ResultOrder(boolean ordered) {
    this.ordered = ordered;
  }

  /** Adds what was made of so many items from {@code firstItem} on. */
  void add(int firstItem, int items, List<Value> values) {
    add(firstItem, new Part(items, values, null));
  }

  /**
   * Adds a failure, to be thrown where the results would have been.
   *
   * @param before the results there are before it
   */
  void addFailure(int firstItem, int items, List<Value> before, NodeFailure failure) {
    add(firstItem, new Part(items, before, failure));
  }

  private void add(int firstItem, Part added) {
    if (!ordered) {
      makeReady(added);
      return;
    }
    early.put(firstItem, added);
    for (Part part = early.remove(nextItem); part != null; part = early.remove(nextItem)) {
      makeReady(part);
      nextItem += part.items();
    }
  }

  private void makeReady(Part part) {
    if (!part.isOver()) {
      ready.add(part);
    }
  }

  /**
   * Takes the next results, at most so many; none if none are ready.
   *
   * @throws NodeFailure if a failure is all there is before the next results
   */
  List<Value> take(int most) throws NodeFailure {
    List<Value> taken = new ArrayList<>();
    while (taken.size() < most && !ready.isEmpty()) {
      Part part = ready.element();
      List<Value> values = part.values();
      if (values.isEmpty() && part.failure() != null) {
        if (taken.isEmpty()) {
          throw part.failure();
        }
        break;
      }
      ready.remove();
      int some = Math.min(values.size(), most - taken.size());
      taken.addAll(values.subList(0, some));
      Part rest = new Part(0, values.subList(some, values.size()), part.failure());
      if (!rest.isOver()) {
        ready.addFirst(rest);
      }
    }
    return taken;
  }

  /** Returns how many tasks have results here. */
  int tasks() {
    return early.size() + ready.size();
  }
}
