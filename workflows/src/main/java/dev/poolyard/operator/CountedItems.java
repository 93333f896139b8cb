package dev.poolyard.operator;

import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** {@code itertools.count}: evenly spaced numbers without end. */
final class CountedItems implements ItemSource {
  /** Numbers are cheap to make again, but not to keep. */
  private static final int MOST_AT_ONCE = 1_000;

  private final BigInteger step;
  private BigInteger next;

  CountedItems(long start, long step) {
    this.next = BigInteger.valueOf(start);
    this.step = BigInteger.valueOf(step);
  }

  @Override
  public List<Value> next(int most) {
    List<Value> numbers = new ArrayList<>();
    while (numbers.size() < Math.min(most, MOST_AT_ONCE)) {
      numbers.add(IntegerValue.of(next));
      next = next.add(step);
    }
    return numbers;
  }
}
