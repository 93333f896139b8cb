package dev.poolyard.operator;

import dev.poolyard.live.LiveFuture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Futures in the order in which they are done, for one node that waits for them, as long as its
 * {@code timeout} allows from the first wait on. Used by one thread.
 */
final class DoneFutures implements AutoCloseable {
  private static final Duration UNLIMITED = Duration.ofDays(1);

  /** What is added to each future, to be taken back if nobody waits any more. */
  private record Listening(LiveFuture future, Runnable listener) {}

  private final BlockingQueue<LiveFuture> done = new LinkedBlockingQueue<>();
  private final List<Listening> listening = new ArrayList<>();
  private final NodeContext context;
  private final Optional<Duration> timeout;
  private int left;
  private long deadline;
  private boolean begun;
  private @Nullable LiveFuture next;

  DoneFutures(NodeContext context, List<LiveFuture> futures) {
    this.context = context;
    this.left = futures.size();
    this.timeout = context.params().optionalSeconds("timeout");
    for (LiveFuture future : futures) {
      Runnable listener = () -> done.add(future);
      listening.add(new Listening(future, listener));
      future.onDone(listener);
    }
  }

  /** Returns how many are left that were not returned by {@link #next}. */
  int left() {
    return left;
  }

  /** Waits for one more; returns false if there is none or the time is up. */
  boolean awaitNext() throws InterruptedException {
    if (!begun) {
      begun = true;
      deadline = System.nanoTime() + timeout.orElse(UNLIMITED).toNanos();
    }
    if (next == null && left > 0) {
      // A wait with a timeout is over sooner or later, whatever others do.
      context.waitsFor(timeout.isPresent() ? List.of() : open());
      try {
        next = done.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      } finally {
        context.waitsFor(List.of());
      }
    }
    return next != null;
  }

  private List<LiveFuture> open() {
    return listening.stream().map(Listening::future).filter(future -> !future.isDone()).toList();
  }

  /** Returns the one that {@link #awaitNext} waited for. */
  LiveFuture next() {
    LiveFuture taken = java.util.Objects.requireNonNull(next);
    next = null;
    left--;
    return taken;
  }

  /** Waits no more. */
  @Override
  public void close() {
    listening.forEach(one -> one.future().forget(one.listener()));
  }
}
