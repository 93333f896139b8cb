package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Threads that compute one after the other because they share one interpreter lock. */
final class GilBound implements FindingRule {
  private static final long WORTH_TELLING = TimeUnit.MILLISECONDS.toNanos(50);
  private static final double MUCH = 0.25;

  @Override
  public Stream<Finding> look(RunFacts facts) {
    return facts.executors().stream().filter(GilBound::applies).map(GilBound::finding);
  }

  private static boolean applies(ExecutorFacts executor) {
    ExecutorCosts costs = executor.costs();
    return costs.gil() > WORTH_TELLING
        && costs.gil() > MUCH * (costs.gil() + costs.run())
        && costs.computing() > costs.span() / 2;
  }

  private static Finding finding(ExecutorFacts executor) {
    ExecutorCosts costs = executor.costs();
    return executor.finding(
        "gil_bound",
        "%s on threads took %s, and computed for %s of it, one at a time: they waited for the GIL"
                .formatted(
                    Figures.count(costs.tasks(), "task"),
                    Figures.time(costs.span()),
                    Figures.time(costs.computing()))
            + " %s of their time. Try processes, or switch the GIL off."
                .formatted(Figures.share(costs.gil(), costs.gil() + costs.run())));
  }
}
