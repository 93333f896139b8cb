package dev.poolyard.race;

import dev.poolyard.event.RunResource;

/** Runs one contender once and waits for its end. Called by the thread of the race. */
@FunctionalInterface
public interface RaceRunner {
  /**
   * Runs it and returns how it went, whether or not it succeeded.
   *
   * @param round 0 for the warm-up, from 1 for those that count
   * @throws InterruptedException if interrupted; then the run has been ended
   */
  RunResource run(Contender contender, int round) throws InterruptedException;
}
