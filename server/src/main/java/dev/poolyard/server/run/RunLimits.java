package dev.poolyard.server.run;

import java.time.Duration;

/**
 * How much a server takes on.
 *
 * @param running the most runs at once
 * @param waiting the most runs that wait for their turn
 * @param duration the longest a run may take, whatever timeout it asked for
 */
public record RunLimits(int running, int waiting, Duration duration) {
  public RunLimits {
    if (running < 1) {
      throw new IllegalArgumentException("running must be 1 or more, was " + running);
    }
    if (waiting < 0) {
      throw new IllegalArgumentException("waiting must be 0 or more, was " + waiting);
    }
  }

  /** Returns limits that suit this machine: as many runs at once as it has cores. */
  public static RunLimits ofThisMachine() {
    return new RunLimits(
        Math.max(1, Runtime.getRuntime().availableProcessors()), 100, Duration.ofMinutes(30));
  }

  /** Returns these limits with another number of runs at once. */
  public RunLimits withRunning(int newRunning) {
    return new RunLimits(newRunning, waiting, duration);
  }
}
