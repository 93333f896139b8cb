package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.stream.Stream;

/** Tasks so short that bringing them to their workers took longer than the work. */
final class ChunksTooSmall implements FindingRule {
  private static final int MANY = 20;

  @Override
  public Stream<Finding> look(RunFacts facts) {
    return facts.executors().stream()
        .filter(executor -> applies(executor, facts))
        .map(ChunksTooSmall::finding);
  }

  /** What the workers did not run although tasks were there went into bringing tasks to them. */
  private static boolean applies(ExecutorFacts executor, RunFacts facts) {
    ExecutorCosts costs = executor.costs();
    return executor.crossesProcesses()
        && costs.tasks() > MANY
        && costs.run() < overhead(costs)
        && costs.bytes() / costs.tasks() < CopyingDominates.LARGE
        && costs.span() > facts.wallNanos() / 10;
  }

  private static long overhead(ExecutorCosts costs) {
    return Math.max(0, costs.span() - costs.run() / Math.max(1, costs.workers()));
  }

  private static Finding finding(ExecutorFacts executor) {
    ExecutorCosts costs = executor.costs();
    return executor.finding(
        "chunks_too_small",
        "Each of %s ran for %s only, but took %s with the way to its worker and back. Raise chunksize"
                .formatted(
                    Figures.count(costs.tasks(), "task"),
                    Figures.time((double) costs.run() / costs.tasks()),
                    Figures.time((double) costs.span() / costs.tasks()))
            + " so that a task is worth its way.");
  }
}
