package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Workers whose start took longer than their work. */
final class SpawnDominates implements FindingRule {
  private static final long WORTH_TELLING = TimeUnit.MILLISECONDS.toNanos(20);

  @Override
  public Stream<Finding> look(RunFacts facts) {
    return facts.executors().stream()
        .filter(executor -> applies(executor.costs()))
        .map(SpawnDominates::finding);
  }

  private static boolean applies(ExecutorCosts costs) {
    return costs.spawn() > WORTH_TELLING && costs.spawn() > costs.run();
  }

  private static Finding finding(ExecutorFacts executor) {
    ExecutorCosts costs = executor.costs();
    return executor.finding(
        "spawn_dominates",
        "Starting %s took %s together, the work itself %s. Give each worker more to do, or use %s."
            .formatted(
                Figures.count(costs.workers(), "worker"),
                Figures.time(costs.spawn()),
                Figures.time(costs.run()),
                executor.crossesProcesses()
                    ? "threads, which start in a fraction of that"
                    : "a thread_pool, whose threads take one task after the other"));
  }
}
