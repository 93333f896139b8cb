package dev.poolyard.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A worker finished a task.
 *
 * @param value the result as JSON, left out where it is long
 * @param cpuSeconds the processor time it used, absent where that is not known
 * @param spells what its worker was seen waiting for meanwhile, absent if nothing
 */
public record TaskFinished(
    double t,
    long task,
    int lane,
    @Nullable JsonNode value,
    @Nullable Double cpuSeconds,
    @Nullable List<Spell> spells)
    implements RunEvent {
  /** Tells of a task whose worker nothing more is known of. */
  public TaskFinished(double t, long task, int lane, @Nullable JsonNode value) {
    this(t, task, lane, value, null, null);
  }
}
