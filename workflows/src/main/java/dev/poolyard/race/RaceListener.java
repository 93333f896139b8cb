package dev.poolyard.race;

import dev.poolyard.event.RunResource;

/** Hears how a race goes on. Called by the thread that runs it. */
@FunctionalInterface
public interface RaceListener {
  /**
   * A run of the race is over.
   *
   * @param round 0 for the warm-up, from 1 for those that count
   */
  void finished(Contender contender, int round, RunResource run);
}
