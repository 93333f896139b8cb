package dev.poolyard.process;

import dev.poolyard.event.RunEvent;

/** Hears what happens in a run. */
@FunctionalInterface
public interface RunListener {

  /**
   * Takes in the run's next event. Called in order, on one thread at a time; the last event is
   * always a {@link dev.poolyard.event.RunFinished}, also when the main process crashed, and comes
   * when no process of the run is left. Slow listeners slow the run.
   */
  void received(RunEvent event);
}
