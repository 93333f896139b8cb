package dev.poolyard.operator;

import dev.poolyard.value.TupleValue;
import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code zip}: tuples of one item of each sequence, until the shortest ends. Nothing is asked of a
 * lazy sequence that a finished one has no partner for.
 */
final class ZippedItems implements ItemSource {
  private final List<ItemSource> sequences;
  private boolean ended;

  ZippedItems(List<ItemSource> sequences) {
    this.sequences = sequences;
  }

  @Override
  public List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException {
    int size = ended ? 0 : mostOfEach(most);
    List<List<Value>> columns = new ArrayList<>();
    for (ItemSource sequence : sequences) {
      List<Value> column = Pull.upTo(size, sequence);
      columns.add(column);
      size = column.size();
    }
    ended = size == 0;
    List<Value> tuples = new ArrayList<>(size);
    for (int row = 0; row < size; row++) {
      int index = row;
      tuples.add(new TupleValue(columns.stream().map(column -> column.get(index)).toList()));
    }
    return tuples;
  }

  private int mostOfEach(int most) {
    int size = sequences.isEmpty() ? 0 : most;
    int lazy = 0;
    for (ItemSource sequence : sequences) {
      if (sequence instanceof ListItems list) {
        size = Math.min(size, list.remaining());
      } else {
        lazy++;
      }
    }
    // Any of several lazy ones may end with the next item, and then the others computed in vain.
    return lazy > 1 ? Math.min(size, 1) : size;
  }
}
