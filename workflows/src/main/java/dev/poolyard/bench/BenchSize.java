package dev.poolyard.bench;

/** How much work a benchmark does. */
public enum BenchSize {
  /** Enough to measure. */
  FULL(5, 50),
  /** Just enough to see that everything runs; the figures mean nothing. */
  TINY(1, 3);

  private final int warmUps;
  private final int freshFunctions;

  BenchSize(int warmUps, int freshFunctions) {
    this.warmUps = warmUps;
    this.freshFunctions = freshFunctions;
  }

  /** Returns how often each program is called before it is measured. */
  int warmUps() {
    return warmUps;
  }

  /** Returns how many functions are called for the first time. */
  public int freshFunctions() {
    return freshFunctions;
  }
}
