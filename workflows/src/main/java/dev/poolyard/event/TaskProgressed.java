package dev.poolyard.event;

/** How far a running task is, from 0 to 1. */
public record TaskProgressed(double t, long task, double fraction) implements Sample {}
