package dev.poolyard.engine.finding;

import java.util.stream.Stream;

/** Tasks that failed because something in them cannot leave its process. */
final class Unpicklable implements FindingRule {
  @Override
  public Stream<Finding> look(RunFacts facts) {
    return facts.executors().stream()
        .filter(executor -> executor.costs().unpicklable() > 0)
        .map(executor ->
            executor.finding(
                "unpicklable",
                "%s could not be sent to a process, because an argument or a result cannot be"
                        .formatted(Figures.count(executor.costs().unpicklable(), "task"))
                    + " pickled: a closure, a generator, a method. Send data, and define functions"
                    + " at the top of their source; or use threads."));
  }
}
