package dev.poolyard.operator;

import dev.poolyard.live.LiveFuture;
import dev.poolyard.value.Value;
import java.util.List;

/** The results of a node's Futures, in the order in which they are there. */
final class CompletedResults implements ItemSource {
  private final NodeContext context;
  private final DoneFutures futures;
  private final int count;

  CompletedResults(NodeContext context) {
    List<LiveFuture> all = context.futures("futures").stream().distinct().toList();
    this.context = context;
    this.futures = new DoneFutures(context, all);
    this.count = all.size();
  }

  @Override
  public List<Value> next(int most) throws NodeFailure, InterruptedException {
    if (futures.left() == 0) {
      return List.of();
    }
    if (!futures.awaitNext()) {
      throw new NodeFailure(
          context.id(),
          "TimeoutError",
          "%d (of %d) futures unfinished".formatted(futures.left(), count));
    }
    return List.of(Futures.valueOf(context, futures.next()));
  }

  @Override
  public void close() {
    futures.close();
  }
}
