package dev.poolyard.engine;

import dev.poolyard.event.RunError;
import dev.poolyard.event.RunStatus;
import java.util.concurrent.atomic.AtomicReference;

/** Decides how a run ends: the first reason counts. Thread-safe. */
final class RunStop {
  private final AtomicReference<Ending> ending = new AtomicReference<>(Ending.SUCCEEDED);
  private final Runnable stopping;

  /**
   * Begins with a run that will succeed.
   *
   * @param stopping stops everything that still goes on; called when a node fails
   */
  RunStop(Runnable stopping) {
    this.stopping = stopping;
  }

  /** Returns how the run ends as far as is known. */
  Ending ending() {
    return ending.get();
  }

  /**
   * Ends the run because a node failed, and stops the rest; unless the run is ending already, for
   * then it was said what becomes of the rest: a cancelled run may wait for it.
   */
  void failed(RunError error) {
    if (decide(new Ending(RunStatus.FAILED, error))) {
      stopping.run();
    }
  }

  /**
   * Decides how the run ends, unless that was decided before.
   *
   * @return whether it was not
   */
  boolean decide(Ending decided) {
    return ending.compareAndSet(Ending.SUCCEEDED, decided);
  }
}
