package dev.poolyard.operator;

import dev.poolyard.value.Value;
import java.util.List;

/** The items of a lazy sequence, counted as they are asked for. */
final class MeteredItems implements ItemSource {
  private final ItemSource items;
  private final WireMeter meter;

  MeteredItems(ItemSource items, WireMeter meter) {
    this.items = items;
    this.meter = meter;
  }

  @Override
  public List<Value> next(int most) throws NodeFailure, NodeCancelled, InterruptedException {
    List<Value> next = items.next(most);
    meter.passed(next);
    return next;
  }

  @Override
  public void close() {
    items.close();
  }

  @Override
  public void awaitClosed() throws InterruptedException {
    items.awaitClosed();
  }
}
