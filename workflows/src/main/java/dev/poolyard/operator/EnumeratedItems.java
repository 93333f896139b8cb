package dev.poolyard.operator;

import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.TupleValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** {@code enumerate}: each item with its number. */
final class EnumeratedItems implements ItemSource {
  private final ItemSource items;
  private BigInteger number;

  EnumeratedItems(ItemSource items, long start) {
    this.items = items;
    this.number = BigInteger.valueOf(start);
  }

  @Override
  public List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> pairs = new ArrayList<>();
    for (Value item : items.next(most)) {
      pairs.add(new TupleValue(List.of(IntegerValue.of(number), item)));
      number = number.add(BigInteger.ONE);
    }
    return pairs;
  }
}
