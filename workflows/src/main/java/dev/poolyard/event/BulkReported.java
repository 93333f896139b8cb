package dev.poolyard.event;

/**
 * How far an executor is whose workers are too many to report one by one.
 *
 * @param executor the executor's node
 */
public record BulkReported(double t, String executor, long running, long waiting, long finished)
    implements RunEvent {}
