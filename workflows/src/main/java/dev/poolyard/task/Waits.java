package dev.poolyard.task;

/**
 * What a task spent its time on while it did not compute, in nanoseconds.
 *
 * @param gil waiting for the global interpreter lock
 * @param lock waiting for locks and channels
 * @param future waiting for futures and for room in executors
 * @param sleep sleeping, which counts as the task's own time
 */
public record Waits(long gil, long lock, long future, long sleep) {
  /** No time at all. */
  public static final Waits NONE = new Waits(0, 0, 0, 0);

  /** Returns the time spent waiting for others. */
  public long forOthers() {
    return gil + lock + future;
  }
}
