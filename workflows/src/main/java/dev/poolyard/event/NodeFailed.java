package dev.poolyard.event;

/**
 * A node ended without a value.
 *
 * @param tasks how many tasks it gave to workers
 * @param evaluations how often its function was called
 */
public record NodeFailed(double t, String node, long tasks, long evaluations, RunError error)
    implements RunEvent {}
