package dev.poolyard.executor.process;

/**
 * A worker process died under a task, without having been told to.
 *
 * @param lane the lane it was
 * @param worker who it was, such as {@code Process-2 (PID 123)}
 * @param reason the rest of a sentence that begins with "it was"
 * @param reached whether the task had got there, so that it may have run in part
 */
record WorkerDeath(int lane, String worker, String reason, boolean reached) {
  /** Returns what happened, as the beginning of a sentence. */
  String inWords() {
    return "worker process %s died while the task ran on it: it was %s".formatted(worker, reason);
  }
}
