package dev.poolyard.server.run;

import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.Sample;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskProgressed;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerSampled;
import dev.poolyard.task.WorkerState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest progress of each running task and the newest state of each live worker.
 *
 * <p>Not thread-safe; guarded by its {@link ActiveRun}.
 */
final class NewestSamples {
  private final Map<Long, Numbered> progress = new HashMap<>();
  private final Map<Integer, Numbered> states = new HashMap<>();
  private long newest;

  long newest() {
    return newest;
  }

  void put(Sample sample) {
    Numbered numbered = new Numbered(++newest, sample);
    switch (sample) {
      case TaskProgressed progressed -> progress.put(progressed.task(), numbered);
      case WorkerSampled sampled -> states.put(sampled.lane(), numbered);
    }
  }

  /** Forgets what an event makes stale. */
  void outdatedBy(RunEvent event) {
    switch (event) {
      case TaskStarted started -> states.remove(started.lane());
      case TaskFinished finished -> {
        progress.remove(finished.task());
        states.remove(finished.lane());
      }
      case TaskFailed failed -> {
        progress.remove(failed.task());
        states.remove(failed.lane());
      }
      case TaskCancelled cancelled -> {
        progress.remove(cancelled.task());
        if (cancelled.lane() != null) {
          states.remove(cancelled.lane());
        }
      }
      case WorkerExited exited -> states.remove(exited.lane());
      default -> {
        // Everything else leaves running tasks running and live workers alive.
      }
    }
  }

  /** Returns the samples with a number above {@code sample}, oldest first, as JSON. */
  List<String> after(long sample) {
    if (sample >= newest) {
      return List.of();
    }
    return Stream.concat(progress.values().stream(), states.values().stream())
        .filter(numbered -> numbered.number() > sample)
        .sorted(Comparator.comparingLong(Numbered::number))
        .map(numbered -> EventJson.write(numbered.sample()))
        .toList();
  }

  /** Returns the newest state of a worker, empty if it was never sampled. */
  Optional<WorkerState> stateOf(int lane) {
    Numbered state = states.get(lane);
    return state != null && state.sample() instanceof WorkerSampled sampled
        ? Optional.of(sampled.state())
        : Optional.empty();
  }

  private record Numbered(long number, Sample sample) {}
}
