package dev.poolyard.event;

/**
 * Where the run's time went, in seconds summed over all workers; each figure was measured.
 *
 * @param spawn starting threads and processes, until each was ready
 * @param queueWait tasks waiting between submission and start
 * @param serialize encoding and decoding what crossed a process boundary
 * @param run tasks running
 * @param idealSeconds the least wall time this work could have taken on this machine's cores
 */
public record CostsMeasured(
    double t, double spawn, double queueWait, double serialize, double run, double idealSeconds)
    implements RunEvent {}
