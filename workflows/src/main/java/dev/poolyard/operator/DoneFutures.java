package dev.poolyard.operator;

import dev.poolyard.live.LiveFuture;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
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

  /** One for each that is done, given or not. */
  private final Semaphore done = new Semaphore(0);

  private final List<Listening> listening = new ArrayList<>();
  private final List<LiveFuture> waiting;
  private final NodeContext context;
  private final Optional<Duration> timeout;
  private long deadline;
  private boolean begun;
  private @Nullable LiveFuture next;

  DoneFutures(NodeContext context, List<LiveFuture> futures) {
    this.context = context;
    this.waiting = new ArrayList<>(futures);
    this.timeout = context.params().optionalSeconds("timeout");
    for (LiveFuture future : futures) {
      Runnable listener = done::release;
      listening.add(new Listening(future, listener));
      future.onDone(listener);
    }
  }

  /** Returns how many are left that were not returned by {@link #next}. */
  int left() {
    return waiting.size();
  }

  /** Waits for one more; returns false if there is none or the time is up. */
  boolean awaitNext() throws InterruptedException {
    if (!begun) {
      begun = true;
      deadline = System.nanoTime() + timeout.orElse(UNLIMITED).toNanos();
    }
    if (next == null && !waiting.isEmpty()) {
      // A wait with a timeout is over sooner or later, whatever others do.
      context.waitsFor(timeout.isPresent() ? List.of() : open());
      try {
        if (done.tryAcquire(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          next = first();
        }
      } finally {
        context.waitsFor(List.of());
      }
    }
    return next != null;
  }

  /** Whoever was told first need not have been done first: their listeners run on many threads. */
  private LiveFuture first() {
    return Collections.min(waiting, Comparator.comparingLong(LiveFuture::turn));
  }

  private List<LiveFuture> open() {
    return listening.stream().map(Listening::future).filter(future -> !future.isDone()).toList();
  }

  /** Returns the one that {@link #awaitNext} waited for. */
  LiveFuture next() {
    LiveFuture taken = Objects.requireNonNull(next);
    next = null;
    waiting.remove(taken);
    return taken;
  }

  /** Waits no more. */
  @Override
  public void close() {
    listening.forEach(one -> one.future().forget(one.listener()));
  }
}
