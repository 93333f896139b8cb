package dev.poolyard.process;

/** Starts runs, each in a main process of its own. Thread-safe. */
public interface RunLauncher extends AutoCloseable {

  /**
   * Starts a run and returns at once; everything else is told to {@code listener}.
   *
   * @throws IllegalStateException if the launcher is closed
   */
  LiveRun start(RunRequest request, RunListener listener);

  /** Ends every process it started and waits until they are gone. Idempotent. */
  @Override
  void close();
}
