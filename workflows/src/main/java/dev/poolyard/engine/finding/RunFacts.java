package dev.poolyard.engine.finding;

import dev.poolyard.executor.ExecutorCosts;
import java.util.List;
import java.util.Map;

/**
 * What was measured of a run.
 *
 * @param executors the executors that ran tasks
 * @param mainThread what each node's tasks on the main thread cost, by node
 * @param cores how many processors the machine has
 * @param wallNanos how long the run took, in nanoseconds
 */
public record RunFacts(
    List<ExecutorFacts> executors,
    Map<String, ExecutorCosts> mainThread,
    int cores,
    long wallNanos) {

  public RunFacts {
    executors = List.copyOf(executors);
    mainThread = Map.copyOf(mainThread);
  }
}
