package dev.poolyard.executor;

import java.util.HashSet;
import java.util.Set;

/**
 * What a kind of executor can and cannot do; everything in which kinds differ for those who submit
 * tasks.
 *
 * @param parallelism how many tasks it runs at once at the most, not counting those that wait for
 *     others where {@link Trait#COMPENSATES_WAITS} holds
 * @param mostWorkers how many tasks can have a worker at once, waiting or not
 * @param queueLimit how many tasks may wait before {@code submit} blocks
 * @param traits what else is true of it
 */
public record Capabilities(int parallelism, int mostWorkers, int queueLimit, Set<Trait> traits) {

  /** Something that is true of some kinds of executor. */
  public enum Trait {
    /** Tasks and results are copied, so that only what can be pickled can be used. */
    COPIES_VALUES,
    /**
     * Workers are processes of their own; a task that cannot be stopped is ended with its worker.
     */
    CROSSES_PROCESSES,
    /** Each task gets a worker of its own. */
    NEW_WORKER_PER_TASK,
    /** When a worker dies, others take its place, and pure tasks are run again. */
    SURVIVES_WORKER_DEATH,
    /** Tasks take turns: of those that run, one computes at a time. */
    TAKES_TURNS,
    /** A task that waits for others lets another task run in its stead. */
    COMPENSATES_WAITS,
    /** Who waits for the result of a task that was submitted earlier finds it started earlier. */
    FIRST_IN_FIRST_OUT
  }

  public Capabilities {
    traits = Set.copyOf(traits);
  }

  /** Returns the capabilities of an executor in which a task keeps its worker until it ends. */
  public static Capabilities of(int parallelism, int queueLimit, Trait... traits) {
    return new Capabilities(parallelism, parallelism, queueLimit, Set.of(traits));
  }

  /** Returns these capabilities with one trait more. */
  public Capabilities with(Trait trait) {
    Set<Trait> more = new HashSet<>(traits);
    more.add(trait);
    return new Capabilities(parallelism, mostWorkers, queueLimit, more);
  }

  /** Returns whether something is true of the executor. */
  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
