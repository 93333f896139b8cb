package dev.poolyard.event;

/** A worker began a task. */
public record TaskStarted(double t, long task, int lane) implements RunEvent {}
