package dev.poolyard.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task raised an error, or its worker died under it.
 *
 * @param cpuSeconds the processor time it used, absent where that is not known
 * @param spells what its worker was seen waiting for meanwhile, absent if nothing
 */
public record TaskFailed(
    double t,
    long task,
    int lane,
    RunError error,
    @Nullable Double cpuSeconds,
    @Nullable List<Spell> spells)
    implements RunEvent {
  /** Tells of a task whose worker nothing more is known of. */
  public TaskFailed(double t, long task, int lane, RunError error) {
    this(t, task, lane, error, null, null);
  }
}
