package dev.poolyard.operator;

import dev.poolyard.value.TupleValue;
import dev.poolyard.value.Value;
import java.util.List;

/** {@code itertools.batched}: the items in tuples of one length, the last possibly shorter. */
final class BatchedItems implements ItemSource {
  private final ItemSource items;
  private final int size;

  BatchedItems(ItemSource items, int size) {
    this.items = items;
    this.size = size;
  }

  @Override
  public List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> batch = Pull.upTo(size, items);
    return batch.isEmpty() ? batch : List.of(new TupleValue(batch));
  }
}
