package dev.poolyard.event;

/**
 * A task that failed was queued again.
 *
 * @param attempt the number of the attempt that follows, from 2
 * @param error why the attempt before it failed
 */
public record TaskRetried(double t, long task, int attempt, RunError error) implements RunEvent {}
