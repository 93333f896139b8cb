package dev.poolyard.executor.process;

/**
 * How a worker process of a pool begins and when it has done its share.
 *
 * @param fresh whether it is started anew ({@code spawn}) rather than taken from the standbys
 *     ({@code forkserver})
 * @param mostTasks after how many tasks another takes its place
 */
public record WorkerTerm(boolean fresh, long mostTasks) {
  /** From the standbys if there are any, and for as long as there are tasks. */
  public static final WorkerTerm USUAL = new WorkerTerm(false, Long.MAX_VALUE);
}
