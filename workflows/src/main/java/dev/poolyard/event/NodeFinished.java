package dev.poolyard.event;

/**
 * A node finished with a value.
 *
 * @param tasks how many tasks it gave to workers
 * @param evaluations how often its function was called
 */
public record NodeFinished(double t, String node, long tasks, long evaluations)
    implements RunEvent {}
