package dev.poolyard.server.api;

import dev.poolyard.event.BulkReported;
import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunFinished;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskRetried;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerStarted;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Turns a run's events into Chrome's trace event format: a process for each process, a thread for
 * each lane, a slice for each attempt at a task, a counter for workers that are told of in bulk.
 *
 * <p>An attempt ends with its task, with its worker or with the run, whichever comes first, as it
 * does on the page of the run.
 *
 * @see <a href="https://ui.perfetto.dev">Perfetto, which opens it</a>
 */
final class ChromeTrace {
  private final TraceEvents json = new TraceEvents();
  private final Map<Long, String> names = new HashMap<>();
  private final Map<Long, TaskStarted> running = new LinkedHashMap<>();
  private long mainPid;

  /** Takes in the run's next event and returns the trace events it completes, as JSON. */
  List<String> add(RunEvent event) {
    return switch (event) {
      case WorkerStarted worker -> started(worker);
      case TaskQueued task -> {
        names.put(task.task(), name(task));
        yield List.of();
      }
      case TaskStarted task -> {
        running.put(task.task(), task);
        yield List.of();
      }
      case TaskFinished task -> {
        List<String> slice = end(task.task(), task.t(), "finished");
        names.remove(task.task());
        yield slice;
      }
      case TaskFailed task -> end(task.task(), task.t(), "failed: " + headline(task.error()));
      case TaskRetried task -> end(task.task(), task.t(), "failed: " + headline(task.error()));
      case TaskCancelled task -> end(task.task(), task.t(), "cancelled " + task.reason());
      case WorkerExited worker ->
          endAll(start -> start.lane() == worker.lane(), worker.t(), "lost with its worker");
      case RunFinished run -> endAll(_ -> true, run.t(), "ended with the run");
      case ConsolePrinted printed ->
          List.of(json.instant(printed.lane(), printed.t(), "print", printed.text()));
      case BulkReported bulk -> List.of(json.counter(mainPid, bulk));
      default -> List.of();
    };
  }

  /** Returns what still runs, without an end, as JSON. */
  List<String> open() {
    return running.values().stream()
        .map(start -> json.begin(start.lane(), start.t(), nameOf(start.task()), start.task()))
        .toList();
  }

  private List<String> started(WorkerStarted worker) {
    if (worker.lane() == 0) {
      mainPid = worker.pid();
    }
    return json.worker(worker);
  }

  private List<String> end(long task, double time, String outcome) {
    TaskStarted start = running.remove(task);
    return start == null
        ? List.of()
        : List.of(json.slice(start.lane(), start.t(), time, nameOf(task), task, outcome));
  }

  private List<String> endAll(Predicate<TaskStarted> which, double time, String outcome) {
    List<String> slices = new ArrayList<>();
    for (TaskStarted start : List.copyOf(running.values())) {
      if (which.test(start)) {
        slices.addAll(end(start.task(), time, outcome));
      }
    }
    return slices;
  }

  private String nameOf(long task) {
    @Nullable String name = names.get(task);
    return name == null ? "task " + task : name;
  }

  private static String name(TaskQueued task) {
    if (task.item() == null) {
      return task.node();
    }
    return task.items() == 1
        ? task.node() + "[" + task.item() + "]"
        : task.node() + "[" + task.item() + ":" + (task.item() + task.items()) + "]";
  }

  private static String headline(RunError error) {
    return error.type() + ": " + error.message();
  }
}
