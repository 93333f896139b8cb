package dev.poolyard.task;

import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What a worker is asked to do.
 *
 * @param id the task's number in its run, from 1
 * @param node the node it works for
 * @param attempt which try at the task this is, from 1
 * @param firstItem the index in the node's sequence of the first item, or {@link #NO_ITEM}
 * @param siblings how many tasks its node submits in all, as far as is known, at least 1
 * @param keywords the keyword arguments of a {@link Operation#CALL}, in order; the value that a
 *     {@link Operation#REDUCE} or {@link Operation#ACCUMULATE} starts from as {@link #INITIAL}
 * @param collectErrors whether an item that fails becomes a value that describes the error, instead
 *     of failing the task
 * @param timeout how long it may run before it is stopped
 */
public record TaskSpec(
    long id,
    String node,
    int attempt,
    int firstItem,
    int siblings,
    Operation operation,
    FunctionValue function,
    List<Value> items,
    Map<String, Value> keywords,
    boolean collectErrors,
    Duration timeout) {

  /** The first item of a task that does not work on a sequence. */
  public static final int NO_ITEM = -1;

  /** The keyword that brings the value to start from. */
  public static final String INITIAL = "initial";

  /** How long a task may run if nobody says otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(60);

  public TaskSpec {
    items = List.copyOf(items);
  }

  /** Returns a task that works on no sequence and takes no keywords, at its first try. */
  public static TaskSpec of(
      long id, String node, Operation operation, FunctionValue function, List<Value> items) {
    return new TaskSpec(
        id, node, 1, NO_ITEM, 1, operation, function, items, Map.of(), false, DEFAULT_TIMEOUT);
  }

  /** Returns the same task for another try. */
  public TaskSpec nextAttempt() {
    return changed(attempt + 1, firstItem, siblings, keywords, collectErrors, timeout);
  }

  /** Returns the same task as one of so many, its first item having this index. */
  public TaskSpec part(int firstItem, int siblings) {
    return changed(attempt, firstItem, siblings, keywords, collectErrors, timeout);
  }

  /** Returns the same task with these keywords. */
  public TaskSpec keywords(Map<String, Value> keywords) {
    return changed(attempt, firstItem, siblings, keywords, collectErrors, timeout);
  }

  /** Returns the same task, collecting errors or failing with the first. */
  public TaskSpec collectErrors(boolean collectErrors) {
    return changed(attempt, firstItem, siblings, keywords, collectErrors, timeout);
  }

  /** Returns the same task with this timeout. */
  public TaskSpec timeout(Duration timeout) {
    return changed(attempt, firstItem, siblings, keywords, collectErrors, timeout);
  }

  /** Returns the same task with these in place of its function and arguments. */
  public TaskSpec calling(FunctionValue function, List<Value> items, Map<String, Value> keywords) {
    return new TaskSpec(
        id,
        node,
        attempt,
        firstItem,
        siblings,
        operation,
        function,
        items,
        keywords,
        collectErrors,
        timeout);
  }

  private TaskSpec changed(
      int attempt,
      int firstItem,
      int siblings,
      Map<String, Value> keywords,
      boolean collectErrors,
      Duration timeout) {
    return new TaskSpec(
        id,
        node,
        attempt,
        firstItem,
        siblings,
        operation,
        function,
        items,
        keywords,
        collectErrors,
        timeout);
  }

  /** Returns whether the task works on items of a sequence. */
  public boolean hasItems() {
    return firstItem != NO_ITEM;
  }
}
