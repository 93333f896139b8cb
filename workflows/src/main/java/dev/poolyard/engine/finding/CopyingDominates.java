package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Values so large that copying them to workers and back took longer than the work on them. */
final class CopyingDominates implements FindingRule {
  /** How many bytes a task and its result have when their copying is what costs. */
  static final long LARGE = 10_000;

  private static final long WORTH_TELLING = TimeUnit.MILLISECONDS.toNanos(20);

  @Override
  public Stream<Finding> look(RunFacts facts) {
    return facts.executors().stream()
        .filter(executor -> applies(executor.costs()))
        .map(CopyingDominates::finding);
  }

  private static boolean applies(ExecutorCosts costs) {
    return costs.tasks() > 0
        && costs.crossing() > WORTH_TELLING
        && costs.crossing() > costs.run()
        && costs.bytes() / costs.tasks() >= LARGE;
  }

  private static Finding finding(ExecutorFacts executor) {
    ExecutorCosts costs = executor.costs();
    return executor.finding(
        "copying_dominates",
        "Copying %s to %s and back took %s, the work itself %s. Send less, make the values"
                .formatted(
                    Figures.size(costs.bytes()),
                    executor.crossesProcesses() ? "processes" : "other interpreters",
                    Figures.time(costs.crossing()),
                    Figures.time(costs.run()))
            + " where they are used, or use a thread_pool, which copies nothing.");
  }
}
