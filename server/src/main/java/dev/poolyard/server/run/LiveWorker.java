package dev.poolyard.server.run;

import dev.poolyard.event.WorkerKind;
import dev.poolyard.task.WorkerState;
import org.jspecify.annotations.Nullable;

/**
 * A worker that is alive at this moment.
 *
 * @param runName the name of the run's workflow
 * @param task the task it runs, absent if none
 * @param node the node that made the task, absent if it runs none
 * @param item the index of the task's first item, absent if it has none
 * @param cpuSeconds processor time its process has used, absent where the system does not tell
 * @param rss bytes of memory its process holds, absent where the system does not tell
 */
public record LiveWorker(
    String run,
    String runName,
    int lane,
    long pid,
    String processName,
    String threadName,
    WorkerKind kind,
    WorkerState state,
    @Nullable Long task,
    @Nullable String node,
    @Nullable Integer item,
    @Nullable Double cpuSeconds,
    @Nullable Long rss) {}
