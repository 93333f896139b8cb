package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** More workers that compute than there are cores, so that they take turns on them. */
final class Oversubscribed implements FindingRule {
  private static final long WORTH_TELLING = TimeUnit.MILLISECONDS.toNanos(100);

  @Override
  public Stream<Finding> look(RunFacts facts) {
    return facts.executors().stream()
        .filter(executor -> applies(executor.costs(), facts.cores()))
        .map(executor -> finding(executor, facts.cores()));
  }

  /** What a task computed and no processor worked on was time without a processor. */
  private static boolean applies(ExecutorCosts costs, int cores) {
    return costs.cpu() > WORTH_TELLING
        && costs.workers() >= 2L * cores
        && costs.tasks() >= 2L * cores
        && costs.computing() > costs.cpu() * 3 / 2
        && costs.cpu() > costs.span() * cores / 4;
  }

  private static Finding finding(ExecutorFacts executor, int cores) {
    ExecutorCosts costs = executor.costs();
    return executor.finding(
        "oversubscribed",
        "%s computed on %s and so had one for %s of the time only. More workers than cores do not"
                .formatted(
                    Figures.count(costs.workers(), "worker"),
                    Figures.count(cores, "core"),
                    Figures.share(costs.cpu(), costs.computing()))
            + " make computing faster; %s.".formatted(mend(executor, cores)));
  }

  private static String mend(ExecutorFacts executor, int cores) {
    return executor
        .sizeParam()
        .map(param -> "set %s to %d".formatted(param, cores))
        .orElseGet(() ->
            "use a %s with max_workers %d"
                .formatted(executor.crossesProcesses() ? "process_pool" : "thread_pool", cores));
  }
}
