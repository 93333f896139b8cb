package dev.poolyard.process;

/**
 * A run in its main process. All methods may be called at any time, from any thread, also when the
 * run is over, and return at once.
 */
public interface LiveRun {

  /** Returns the main process's process id. */
  long pid();

  /**
   * Ends the run as cancelled.
   *
   * @param wait whether tasks that run already may finish; else they are interrupted
   * @param cancelFutures whether tasks that have not started are dropped; else they run first
   */
  void cancel(boolean wait, boolean cancelFutures);

  /** Ends the main process and its workers at once, by force; the run ends as cancelled. */
  void kill();

  /**
   * Kills one worker process of the run, as a fault to watch.
   *
   * @return whether {@code pid} is a worker process of this run
   */
  boolean killWorker(long pid);
}
