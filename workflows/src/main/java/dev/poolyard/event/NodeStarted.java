package dev.poolyard.event;

/** A node began, all it waits for having finished. */
public record NodeStarted(double t, String node) implements RunEvent {}
