package dev.poolyard.event;

import dev.poolyard.task.WorkerState;
import org.jspecify.annotations.Nullable;

/**
 * What a worker was doing when it was looked at.
 *
 * @param cpu the share of one core it used since the last sample, 0 to 1, absent if not known
 */
public record WorkerSampled(double t, int lane, WorkerState state, @Nullable Double cpu)
    implements Sample {}
