package dev.poolyard.event;

import org.jspecify.annotations.Nullable;

/**
 * A task was submitted to an executor.
 *
 * @param task the task's number in this run, from 1
 * @param item the index in the node's sequence of its first item, absent where it has none
 * @param items how many items it covers: 1, or the size of its chunk
 */
public record TaskQueued(double t, long task, String node, @Nullable Integer item, int items)
    implements RunEvent {}
