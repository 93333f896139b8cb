package dev.poolyard.event;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A worker finished a task.
 *
 * @param value the result as JSON, left out where it is long
 */
public record TaskFinished(double t, long task, int lane, @Nullable JsonNode value)
    implements RunEvent {}
