package dev.poolyard.bench;

/** Hears how a benchmark is getting on. Called on the thread that measures. */
public interface BenchListener {
  /** Hears what is being measured from now on. */
  void measuring(String what);

  /** Hears a result. */
  void measured(Measured result);
}
