package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Tasks that ran one after the other on the main thread although there is more than one core. */
final class NotParallel implements FindingRule {
  private static final long WORTH_TELLING = TimeUnit.MILLISECONDS.toNanos(100);

  @Override
  public Stream<Finding> look(RunFacts facts) {
    return facts.mainThread().entrySet().stream()
        .filter(node -> applies(node.getValue(), facts))
        .sorted(Map.Entry.comparingByKey())
        .map(node -> finding(node.getKey(), node.getValue()));
  }

  private static boolean applies(ExecutorCosts costs, RunFacts facts) {
    return costs.tasks() > 1
        && costs.run() > WORTH_TELLING
        && costs.run() > facts.wallNanos() / 2
        && (facts.cores() > 1 || costs.sleep() > costs.run() / 2);
  }

  private static Finding finding(String node, ExecutorCosts costs) {
    boolean sleeping = costs.sleep() > costs.run() / 2;
    return new Finding(
        "not_parallel",
        "All %s of %s ran one after the other on the main thread and took %s together. Wire %s to %s."
            .formatted(
                Figures.count(costs.tasks(), "task"),
                node,
                Figures.time(costs.run()),
                sleeping ? "a thread_pool" : "a process_pool",
                node),
        List.of(node));
  }
}
