package dev.poolyard.executor;

/**
 * What the tasks of one executor, or of several, have cost: times in nanoseconds, summed over all
 * workers.
 *
 * @param tasks how many have ended on a worker
 * @param workers how many threads and processes were started
 * @param spawn from asking for workers until they were ready
 * @param queueWait tasks waiting between submission and start
 * @param crossing encoding and decoding what crossed a process border
 * @param bytes the size of what crossed
 * @param run tasks running, without the time they waited for others
 * @param cpu processor time of the tasks, 0 where the system does not tell
 * @param gil tasks waiting for the global interpreter lock
 * @param lock tasks waiting for locks and channels
 * @param future tasks waiting for futures
 * @param sleep tasks sleeping; a part of {@code run}
 * @param idle workers without a task
 * @param unpicklable how many tasks failed because something could not cross
 * @param span from the first start of a task to the last end
 */
public record ExecutorCosts(
    long tasks,
    long workers,
    long spawn,
    long queueWait,
    long crossing,
    long bytes,
    long run,
    long cpu,
    long gil,
    long lock,
    long future,
    long sleep,
    long idle,
    long unpicklable,
    long span) {
  /** Nothing. */
  public static final ExecutorCosts NONE =
      new ExecutorCosts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

  /** Returns the sum of both; of the spans the longer. */
  public ExecutorCosts plus(ExecutorCosts other) {
    return new ExecutorCosts(
        tasks + other.tasks,
        workers + other.workers,
        spawn + other.spawn,
        queueWait + other.queueWait,
        crossing + other.crossing,
        bytes + other.bytes,
        run + other.run,
        cpu + other.cpu,
        gil + other.gil,
        lock + other.lock,
        future + other.future,
        sleep + other.sleep,
        idle + other.idle,
        unpicklable + other.unpicklable,
        Math.max(span, other.span));
  }

  /** Returns the time that the tasks computed: ran and did not sleep. */
  public long computing() {
    return Math.max(0, run - sleep);
  }
}
