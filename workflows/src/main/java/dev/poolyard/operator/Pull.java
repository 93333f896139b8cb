package dev.poolyard.operator;

import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Asks sequences for many items at once. */
final class Pull {
  private Pull() {}

  /** Returns as many items as are asked for, fewer only if there are no more. */
  static List<Value> upTo(int most, ItemSource source)
      throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> items = most == 0 ? List.of() : source.next(most);
    if (items.size() == most || items.isEmpty()) {
      return items;
    }
    List<Value> all = new ArrayList<>(items);
    while (all.size() < most) {
      List<Value> more = source.next(most - all.size());
      if (more.isEmpty()) {
        break;
      }
      all.addAll(more);
    }
    return all;
  }

  /**
   * Returns all items that are left.
   *
   * @param node the node that wants them
   * @throws NodeFailure if there are more than a node may work on
   */
  static List<Value> all(String node, ItemSource source)
      throws NodeFailure, NodeCancelled, InterruptedException {
    if (source instanceof ListItems list) {
      return list.next(Integer.MAX_VALUE);
    }
    List<Value> all = new ArrayList<>();
    each(node, source, all::addAll);
    return all;
  }

  /**
   * Reads a sequence to its end and returns how many items it had.
   *
   * @param node the node that reads it
   * @param taker takes the items, some at a time
   * @throws NodeFailure if there are more than a node may work on
   */
  static int each(String node, ItemSource source, Consumer<List<Value>> taker)
      throws NodeFailure, NodeCancelled, InterruptedException {
    int count = 0;
    for (List<Value> some = next(source); !some.isEmpty(); some = next(source)) {
      count += some.size();
      if (count > Items.MOST) {
        throw new NodeFailure(
            node,
            "OverflowError",
            "a sequence may have at most %,d items here; end it with take or take_while"
                .formatted(Items.MOST));
      }
      taker.accept(some);
    }
    return count;
  }

  private static List<Value> next(ItemSource source)
      throws NodeFailure, NodeCancelled, InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    return source.next(Items.MOST);
  }
}
