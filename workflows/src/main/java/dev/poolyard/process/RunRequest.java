package dev.poolyard.process;

import dev.poolyard.engine.RunOptions;

/**
 * What a main process is asked to run.
 *
 * @param document a workflow document without problems, as JSON
 * @param options how long it may go on
 */
public record RunRequest(String document, RunOptions options) {}
