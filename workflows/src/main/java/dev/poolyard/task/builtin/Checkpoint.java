package dev.poolyard.task.builtin;

import dev.poolyard.language.Host;
import dev.poolyard.language.StoppedException;
import java.util.function.LongSupplier;

/** Where a running task tells how far it is and hears whether to stop. Used by one thread. */
final class Checkpoint {
  private static final double LEAST_REPORTED = 0.01;

  private final Host host;
  private final LongSupplier nanoseconds;
  private double reported;

  /**
   * @param nanoseconds the time, counted from anywhere
   */
  Checkpoint(Host host, LongSupplier nanoseconds) {
    this.host = host;
    this.nanoseconds = nanoseconds;
  }

  Host host() {
    return host;
  }

  /** Returns the time in seconds, counted from anywhere. */
  double seconds() {
    return nanoseconds.getAsLong() / 1e9;
  }

  /** Ends the task if it was told to stop; to be called every few milliseconds. */
  void check() throws StoppedException {
    if (host.stopRequested()) {
      throw new StoppedException();
    }
  }

  /**
   * Checks, and reports {@code done} of {@code total} when that is a hundredth more than before.
   */
  void check(double done, double total) throws StoppedException {
    check();
    double fraction = done / total;
    if (fraction >= reported + LEAST_REPORTED) {
      reported = fraction;
      host.progress(Math.min(1, fraction));
    }
  }
}
