package dev.poolyard.process;

import java.time.Duration;
import java.util.Optional;

/**
 * What a main process is asked to run.
 *
 * @param document a workflow document without problems, as JSON
 * @param timeout after which the run ends as timed out
 */
public record RunRequest(String document, Optional<Duration> timeout) {}
