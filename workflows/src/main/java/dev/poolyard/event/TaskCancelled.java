package dev.poolyard.event;

import org.jspecify.annotations.Nullable;

/**
 * A task ended without a result because it was told to.
 *
 * @param lane the worker that was running it, absent if it had not started
 * @param reason in words: {@code before it started}, {@code interrupted}, …
 */
public record TaskCancelled(double t, long task, @Nullable Integer lane, String reason)
    implements RunEvent {}
