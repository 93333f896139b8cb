package dev.poolyard.process;

/** Starts runs, each in a main process of its own. Thread-safe. */
public interface RunLauncher extends AutoCloseable {

  /**
   * Starts a run and returns at once; everything else is told to {@code listener}.
   *
   * @throws IllegalStateException if the launcher is closed
   */
  LiveRun start(RunRequest request, RunListener listener);

  /**
   * Waits until the next run can begin at once, where runs are prepared ahead.
   *
   * @throws InterruptedException if interrupted while waiting
   */
  default void awaitReady() throws InterruptedException {}

  /** Ends every process it started and waits until they are gone. Idempotent. */
  @Override
  void close();
}
