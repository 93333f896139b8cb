package dev.poolyard.live;

import dev.poolyard.live.DeadlockSearch.Found;
import dev.poolyard.live.WaitGraph.Wait;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Looks for deadlocks while a run goes on, reports each once, and says when one has lasted too
 * long. Nothing is looked for while no task waits. {@link #look} is called by one thread.
 */
public final class DeadlockWatch implements AutoCloseable {
  private static final Duration INTERVAL = Duration.ofMillis(40);

  private final WaitGraph graph;
  private final Optional<Duration> grace;
  private final Consumer<Deadlock> found;
  private final Consumer<Deadlock> lastedTooLong;
  private final LongSupplier nanoseconds;
  private List<Lasting> reported = List.of();
  private boolean over;
  private volatile boolean closed;
  private final Thread thread = Thread.ofVirtual().name("deadlock-watch").unstarted(this::watch);

  /**
   * Prepares a watch.
   *
   * @param grace how long a deadlock may last, or nothing if it may for ever
   * @param found called once for each deadlock
   * @param lastedTooLong called once, when some deadlock has lasted for {@code grace}
   */
  public DeadlockWatch(
      WaitGraph graph,
      Optional<Duration> grace,
      Consumer<Deadlock> found,
      Consumer<Deadlock> lastedTooLong) {
    this(graph, grace, found, lastedTooLong, System::nanoTime);
  }

  DeadlockWatch(
      WaitGraph graph,
      Optional<Duration> grace,
      Consumer<Deadlock> found,
      Consumer<Deadlock> lastedTooLong,
      LongSupplier nanoseconds) {
    this.graph = graph;
    this.grace = grace;
    this.found = found;
    this.lastedTooLong = lastedTooLong;
    this.nanoseconds = nanoseconds;
  }

  /** Starts to watch; until {@link #close}. */
  public void start() {
    thread.start();
  }

  private void watch() {
    try {
      while (!closed) {
        graph.awaitSomeWait();
        look();
        Thread.sleep(INTERVAL);
      }
    } catch (InterruptedException e) {
      // Closed.
    }
  }

  /** A deadlock that was reported. */
  private record Lasting(Found found, long since) {

    private boolean isPartOf(Found later) {
      return !Collections.disjoint(found.waits(), later.waits());
    }
  }

  /** Looks once. */
  void look() {
    Set<Wait> stuck = new DeadlockSearch(graph).stuck();
    if (stuck.isEmpty()) {
      reported = List.of();
      return;
    }
    DeadlockSearch again = new DeadlockSearch(graph);
    if (again.stuck().containsAll(stuck)) {
      reported = again.deadlocks().stream().map(this::note).toList();
      reported.stream().filter(this::isTooLong).findFirst().ifPresent(this::giveUp);
    }
  }

  private Lasting note(Found now) {
    Optional<Lasting> before =
        reported.stream().filter(lasting -> lasting.isPartOf(now)).findFirst();
    if (before.isEmpty()) {
      found.accept(now.deadlock());
    }
    return new Lasting(now, before.map(Lasting::since).orElseGet(nanoseconds::getAsLong));
  }

  private boolean isTooLong(Lasting deadlock) {
    return grace.isPresent() && nanoseconds.getAsLong() - deadlock.since() >= grace.get().toNanos();
  }

  private void giveUp(Lasting deadlock) {
    if (!over) {
      over = true;
      lastedTooLong.accept(deadlock.found().deadlock());
    }
  }

  /** Ends the watch; returns at once. Idempotent. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
