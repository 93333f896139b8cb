package dev.poolyard.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A task was submitted to an executor.
 *
 * @param task the task's number in this run, from 1
 * @param item the index in the node's sequence of its first item, absent where it has none
 * @param items how many items it covers: 1, or the size of its chunk
 * @param argument the item as JSON, left out where there are several or it is long
 */
public record TaskQueued(
    double t,
    long task,
    String node,
    @Nullable Integer item,
    int items,
    @Nullable JsonNode argument)
    implements RunEvent {
  /** Tells of a task without saying of what. */
  public TaskQueued(double t, long task, String node, @Nullable Integer item, int items) {
    this(t, task, node, item, items, null);
  }
}
