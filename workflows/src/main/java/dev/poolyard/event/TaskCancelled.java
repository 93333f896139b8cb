package dev.poolyard.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task ended without a result because it was told to.
 *
 * @param lane the worker that was running it, absent if it had not started
 * @param reason in words: {@code before it started}, {@code interrupted}, …
 * @param cpuSeconds the processor time it used, absent where that is not known
 * @param spells what its worker was seen waiting for meanwhile, absent if nothing
 */
public record TaskCancelled(
    double t,
    long task,
    @Nullable Integer lane,
    String reason,
    @Nullable Double cpuSeconds,
    @Nullable List<Spell> spells)
    implements RunEvent {
  /** Tells of a task that had not started, or whose worker nothing more is known of. */
  public TaskCancelled(double t, long task, @Nullable Integer lane, String reason) {
    this(t, task, lane, reason, null, null);
  }
}
