package dev.poolyard.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A worker came into being.
 *
 * @param lane the worker's number in this run, from 0, never reused
 * @param pid the process id of the process it runs in
 * @param processName such as {@code MainProcess} or {@code Process-1}
 * @param threadName such as {@code MainThread} or {@code ThreadPoolExecutor-0_0}
 * @param executor the node whose executor it belongs to, null for the main thread
 */
public record WorkerStarted(
    double t,
    int lane,
    long pid,
    String processName,
    String threadName,
    WorkerKind kind,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String executor)
    implements RunEvent {}
