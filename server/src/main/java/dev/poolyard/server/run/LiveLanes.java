package dev.poolyard.server.run;

import dev.poolyard.event.RunEvent;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerStarted;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The workers of a run that are alive, and the task each runs.
 *
 * <p>Not thread-safe; guarded by its {@link ActiveRun}.
 */
final class LiveLanes {
  private final Map<Integer, WorkerStarted> workers = new TreeMap<>();
  private final Map<Integer, Long> tasks = new HashMap<>();

  /** Tasks that have not ended, by their number; one that fails may be tried again. */
  private final Map<Long, TaskQueued> queued = new HashMap<>();

  void apply(RunEvent event) {
    switch (event) {
      case WorkerStarted started -> workers.put(started.lane(), started);
      case WorkerExited exited -> {
        workers.remove(exited.lane());
        tasks.remove(exited.lane());
      }
      case TaskQueued task -> queued.put(task.task(), task);
      case TaskStarted started -> tasks.put(started.lane(), started.task());
      case TaskFinished finished -> {
        tasks.remove(finished.lane());
        queued.remove(finished.task());
      }
      case TaskFailed failed -> tasks.remove(failed.lane());
      case TaskCancelled cancelled -> {
        queued.remove(cancelled.task());
        if (cancelled.lane() != null) {
          tasks.remove(cancelled.lane());
        }
      }
      default -> {
        // No other event changes who is alive or what they run.
      }
    }
  }

  Iterable<WorkerStarted> workers() {
    return workers.values();
  }

  int count() {
    return workers.size();
  }

  @Nullable Long taskOf(int lane) {
    return tasks.get(lane);
  }

  /** Returns where the task that a worker runs comes from, null if it runs none. */
  @Nullable TaskQueued originOf(int lane) {
    Long task = tasks.get(lane);
    return task == null ? null : queued.get(task);
  }
}
