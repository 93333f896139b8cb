package dev.poolyard.executor;

import dev.poolyard.task.TaskResult.Effort;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Adds up what a run's tasks cost, for each executor and each node. Thread-safe. */
public final class WorkLedger {
  /** The executor of the tasks that run on the main thread. */
  public static final String MAIN_THREAD = "";

  private final Map<String, ExecutorTally> executors = new ConcurrentHashMap<>();
  private final Map<String, Long> longestByNode = new ConcurrentHashMap<>();
  private final Map<String, ExecutorCosts> onMainThread = new ConcurrentHashMap<>();

  /** Begins with nothing spent. */
  public WorkLedger() {}

  /**
   * Returns the tally of an executor.
   *
   * @param executor its node, null for the main thread
   */
  public ExecutorTally of(@Nullable String executor) {
    return executors.computeIfAbsent(
        executor == null ? MAIN_THREAD : executor, _ -> new ExecutorTally());
  }

  /** Adds what one task of {@code node} cost. */
  public void addWork(String node, @Nullable String executor, Effort effort) {
    of(executor).addWork(effort);
    longestByNode.merge(node, effort.runNanos(), Math::max);
    if (executor == null) {
      ExecutorTally one = new ExecutorTally();
      one.addWork(effort);
      onMainThread.merge(node, one.costs(), ExecutorCosts::plus);
    }
  }

  /** Returns what each executor's tasks have cost so far, by its node. */
  public Map<String, ExecutorCosts> byExecutor() {
    Map<String, ExecutorCosts> costs = new ConcurrentHashMap<>();
    executors.forEach((executor, tally) -> costs.put(executor, tally.costs()));
    return costs;
  }

  /** Returns what each node's tasks on the main thread have cost so far. */
  public Map<String, ExecutorCosts> onMainThread() {
    return Map.copyOf(onMainThread);
  }

  /** Returns what all tasks have cost so far. */
  public ExecutorCosts total() {
    return byExecutor().values().stream().reduce(ExecutorCosts.NONE, ExecutorCosts::plus);
  }

  /** Returns the running time of the longest task of {@code node}, 0 if it had none. */
  public long longestNanos(String node) {
    return longestByNode.getOrDefault(node, 0L);
  }
}
