package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tasks that queued for workers which mostly slept or waited, and so needed no core. */
final class PoolTooSmall implements FindingRule {
  private static final long WORTH_TELLING = TimeUnit.MILLISECONDS.toNanos(50);

  @Override
  public Stream<Finding> look(RunFacts facts) {
    return facts.executors().stream().filter(PoolTooSmall::applies).map(PoolTooSmall::finding);
  }

  private static boolean applies(ExecutorFacts executor) {
    ExecutorCosts costs = executor.costs();
    long waiting = costs.sleep() + costs.future() + costs.lock();
    return costs.tasks() > executor.parallelism()
        && costs.queueWait() > WORTH_TELLING
        && costs.queueWait() > costs.run() / 2
        && waiting > (costs.run() + costs.future() + costs.lock()) * 3 / 4;
  }

  private static Finding finding(ExecutorFacts executor) {
    ExecutorCosts costs = executor.costs();
    return executor.finding(
        "pool_too_small",
        "%s queued for %s together while the %s of %s mostly slept or waited, which needs no core."
                .formatted(
                    Figures.count(costs.tasks(), "task"),
                    Figures.time(costs.queueWait()),
                    Figures.count(executor.parallelism(), "worker"),
                    executor.node())
            + executor
                .sizeParam()
                .map(" Raise %s."::formatted)
                .orElse(" Use virtual_threads, of which many more can wait at once."));
  }
}
