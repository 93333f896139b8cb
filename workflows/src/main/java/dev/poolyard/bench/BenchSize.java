package dev.poolyard.bench;

import java.time.Duration;

/** How much work a benchmark does. */
public enum BenchSize {
  /** Enough to measure. */
  FULL(5, 50, Duration.ofMillis(500)),
  /** Just enough to see that everything runs; the figures mean nothing. */
  TINY(1, 3, Duration.ZERO);

  private final int warmUps;
  private final int freshFunctions;
  private final Duration round;

  BenchSize(int warmUps, int freshFunctions, Duration round) {
    this.warmUps = warmUps;
    this.freshFunctions = freshFunctions;
    this.round = round;
  }

  /** Returns how often each program is called before it is measured. */
  int warmUps() {
    return warmUps;
  }

  /** Returns how many functions are called for the first time. */
  int freshFunctions() {
    return freshFunctions;
  }

  /**
   * Returns how long one thread computes at least in each round: a few milliseconds would tell more
   * of the system's scheduler than of the threads.
   */
  Duration round() {
    return round;
  }
}
