package dev.poolyard.executor;

/**
 * What a kind of executor can and cannot do.
 *
 * @param parallelism how many tasks it runs at once at the most
 * @param crossesProcesses whether tasks and results are copied to another process, so that only
 *     what can be pickled can be used
 * @param newWorkerPerTask whether each task gets a worker of its own
 * @param queueLimit how many tasks may wait before {@code submit} blocks
 */
public record Capabilities(
    int parallelism, boolean crossesProcesses, boolean newWorkerPerTask, int queueLimit) {}
