package dev.poolyard.event;

/** A task raised an error, or its worker died under it. */
public record TaskFailed(double t, long task, int lane, RunError error) implements RunEvent {}
