package dev.poolyard.server.run;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskRetried;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** Counts what has happened since the server started. */
public final class RunCounts {
  private final Map<RunStatus, LongAdder> runs = new EnumMap<>(RunStatus.class);
  private final LongAdder tasksFinished = new LongAdder();
  private final LongAdder tasksFailed = new LongAdder();
  private final LongAdder tasksCancelled = new LongAdder();
  private final LongAdder tasksRetried = new LongAdder();
  private final LongAdder events = new LongAdder();

  RunCounts() {
    for (RunStatus status : RunStatus.values()) {
      runs.put(status, new LongAdder());
    }
  }

  void count(RunEvent event) {
    events.increment();
    switch (event) {
      case TaskFinished _ -> tasksFinished.increment();
      case TaskFailed _ -> tasksFailed.increment();
      case TaskCancelled _ -> tasksCancelled.increment();
      case TaskRetried _ -> tasksRetried.increment();
      case RunFinished finished -> adder(finished.status()).increment();
      default -> {
        // Counted as an event only.
      }
    }
  }

  /** Returns how many runs ended in this status. */
  public long runs(RunStatus status) {
    return adder(status).sum();
  }

  /** Returns how many tasks finished with a result. */
  public long tasksFinished() {
    return tasksFinished.sum();
  }

  /** Returns how many tasks failed. */
  public long tasksFailed() {
    return tasksFailed.sum();
  }

  /** Returns how many tasks were cancelled. */
  public long tasksCancelled() {
    return tasksCancelled.sum();
  }

  /** Returns how many tasks were tried again. */
  public long tasksRetried() {
    return tasksRetried.sum();
  }

  /** Returns how many events of all runs were heard. */
  public long events() {
    return events.sum();
  }

  private LongAdder adder(RunStatus status) {
    LongAdder adder = runs.get(status);
    if (adder == null) {
      throw new IllegalArgumentException("no count for status " + status);
    }
    return adder;
  }
}
