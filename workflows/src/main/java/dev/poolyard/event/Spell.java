package dev.poolyard.event;

import dev.poolyard.task.WorkerState;

/**
 * A stretch of a task in which its worker was seen waiting or asleep.
 *
 * @param from when it was first seen so, in seconds since the run started
 * @param to when it was first seen otherwise, or the end of the task
 */
public record Spell(WorkerState state, double from, double to) {}
