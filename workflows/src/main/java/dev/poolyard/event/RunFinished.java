package dev.poolyard.event;

import org.jspecify.annotations.Nullable;

/** The run is over; always the last event. */
public record RunFinished(double t, RunStatus status, @Nullable RunError error)
    implements RunEvent {}
