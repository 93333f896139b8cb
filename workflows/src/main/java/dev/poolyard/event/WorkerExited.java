package dev.poolyard.event;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A worker is no more.
 *
 * @param code the exit status of its process, null for a thread
 * @param reason in words: {@code closed}, {@code killed}, {@code crashed}, …
 * @param cpuSeconds processor time it used, absent where the system did not tell
 */
public record WorkerExited(
    double t,
    int lane,
    @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer code,
    String reason,
    @Nullable Double cpuSeconds)
    implements RunEvent {}
