package dev.poolyard.process;

import dev.poolyard.executor.process.WorkerSupply;

/** Real worker processes for tests outside this package. */
public final class TestingWorkers {
  private TestingWorkers() {}

  /** Returns a supply without standbys. */
  public static WorkerSupply supply() {
    return new WorkerSupply(ChildPrograms::worker);
  }
}
