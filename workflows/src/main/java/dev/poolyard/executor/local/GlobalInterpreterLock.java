package dev.poolyard.executor.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The lock that lets one thread at a time compute, as CPython's global interpreter lock does.
 *
 * <p>Its holder keeps it until it waits for something, or until somebody has wanted it for 5 ms,
 * CPython's switch interval: then the holder hands it over at its next checkpoint and queues up
 * behind all others. It goes to whoever has waited longest, so nobody starves.
 *
 * <p>No thread waits with a timer of its own. The holder looks at the clock at its checkpoints,
 * which comes to the same and costs the threads that wait nothing, however many they are.
 *
 * <p>Thread-safe. All that a thread did while it held the lock is seen by those that hold it later.
 *
 * @see <a href="https://docs.python.org/3/library/sys.html#sys.setswitchinterval">the switch
 *     interval of CPython</a>
 */
public final class GlobalInterpreterLock {
  /** How long the lock is kept at most once somebody else wants it, in nanoseconds. */
  static final long SWITCH_INTERVAL = TimeUnit.MILLISECONDS.toNanos(5);

  private final LongSupplier nanoseconds;
  private final Deque<Contender> waiting = new ArrayDeque<>();
  private @Nullable Contender holder;
  private long taken;
  private volatile boolean wanted;
  private volatile long due;

  /** Makes a lock that nobody holds. */
  public GlobalInterpreterLock() {
    this(System::nanoTime);
  }

  /**
   * @param nanoseconds the time, counted from anywhere
   */
  GlobalInterpreterLock(LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
  }

  /** A thread that computes under the lock. Made once for each call, by any thread. */
  static final class Contender {
    private final Thread thread;
    private volatile boolean holding;
    private long since;

    Contender(Thread thread) {
      this.thread = thread;
    }

    /** Returns whether it holds the lock now; it is woken up when that becomes true. */
    boolean isHolding() {
      return holding;
    }
  }

  /** Gives {@code contender} the lock if it is free, else a place in the queue. */
  synchronized void join(Contender contender) {
    if (holder == null) {
      give(contender);
    } else {
      enqueue(contender);
    }
  }

  /** Takes the lock, or the place in the queue, from {@code contender}. Idempotent. */
  synchronized void leave(Contender contender) {
    if (holder == contender) {
      contender.holding = false;
      holder = null;
      giveToNext();
    } else if (waiting.remove(contender)) {
      setDue();
    }
  }

  /**
   * Has the holder go to the end of the queue, and gives the lock to the head of it; nothing if
   * nobody waits any more.
   */
  synchronized void handOver(Contender contender) {
    if (holder == contender && !waiting.isEmpty()) {
      contender.holding = false;
      holder = null;
      enqueue(contender);
      giveToNext();
    }
  }

  /** Returns whether the holder is to hand over; costs one volatile read while nobody waits. */
  boolean isDue() {
    return wanted && nanoseconds.getAsLong() - due >= 0;
  }

  /** Returns how many wait for it. */
  synchronized int queueLength() {
    return waiting.size();
  }

  private void enqueue(Contender contender) {
    contender.since = nanoseconds.getAsLong();
    waiting.add(contender);
    setDue();
  }

  private void giveToNext() {
    Contender next = waiting.poll();
    if (next != null) {
      give(next);
    }
  }

  private void give(Contender contender) {
    holder = contender;
    taken = nanoseconds.getAsLong();
    contender.holding = true;
    setDue();
    LockSupport.unpark(contender.thread);
  }

  private void setDue() {
    Contender next = waiting.peek();
    if (next != null) {
      long start = next.since - taken > 0 ? next.since : taken;
      due = start + SWITCH_INTERVAL;
    }
    wanted = next != null;
  }
}
