package dev.poolyard.live;

import dev.poolyard.live.WaitGraph.Wait;
import java.time.Duration;
import java.util.HashSet;
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
  private final Set<Wait> reported = new HashSet<>();
  private long since;
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

  /** Looks once. */
  void look() {
    Set<Wait> stuck = new DeadlockSearch(graph).stuck();
    if (stuck.isEmpty()) {
      reported.clear();
      return;
    }
    DeadlockSearch again = new DeadlockSearch(graph);
    if (!again.stuck().containsAll(stuck)) {
      return;
    }
    again.deadlock().ifPresent(deadlock -> note(again.stuck(), deadlock));
  }

  private void note(Set<Wait> stuck, Deadlock deadlock) {
    long now = nanoseconds.getAsLong();
    if (reported.stream().noneMatch(stuck::contains)) {
      since = now;
      found.accept(deadlock);
    }
    reported.clear();
    reported.addAll(stuck);
    if (!over && grace.isPresent() && now - since >= grace.get().toNanos()) {
      over = true;
      lastedTooLong.accept(deadlock);
    }
  }

  /** Ends the watch; returns at once. Idempotent. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
