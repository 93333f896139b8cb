package dev.poolyard.event;

/**
 * Where the run's time went, in seconds summed over all workers; each figure was measured.
 *
 * @param spawn starting threads and processes, until each was ready
 * @param queueWait tasks waiting between submission and start
 * @param serialize encoding and decoding what crossed a process boundary
 * @param run tasks running, without the time they waited for others
 * @param waitGil tasks waiting for the global interpreter lock
 * @param waitLock tasks waiting for locks and channels
 * @param waitFuture tasks waiting for futures
 * @param idle workers without a task
 * @param bytes how much crossed process borders
 * @param idealSeconds the least wall time this work could have taken on this machine's cores
 */
public record CostsMeasured(
    double t,
    double spawn,
    double queueWait,
    double serialize,
    double run,
    double waitGil,
    double waitLock,
    double waitFuture,
    double idle,
    long bytes,
    double idealSeconds)
    implements RunEvent {}
