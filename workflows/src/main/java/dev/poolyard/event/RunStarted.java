package dev.poolyard.event;

/**
 * The main process began the run; time counts from here.
 *
 * @param mainPid the main process's process id
 */
public record RunStarted(double t, long mainPid) implements RunEvent {}
