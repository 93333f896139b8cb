package dev.poolyard.event;

/** The run was admitted and waits for its main process. */
public record RunQueued(double t) implements RunEvent {}
