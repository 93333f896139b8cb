package dev.poolyard.server.api;

import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.server.http.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a run's events into Chrome's trace event format: a process for each process, a thread for
 * each lane, a slice for each task.
 *
 * @see <a href="https://ui.perfetto.dev">Perfetto, which opens it</a>
 */
final class ChromeTrace {
  private final Map<Integer, WorkerStarted> workers = new HashMap<>();
  private final Map<Long, TaskQueued> queued = new HashMap<>();
  private final Map<Long, TaskStarted> running = new HashMap<>();

  /** Takes in the run's next event and returns the trace events it completes, as JSON. */
  List<String> add(RunEvent event) {
    return switch (event) {
      case WorkerStarted worker -> {
        workers.put(worker.lane(), worker);
        yield List.of(
            name("process_name", worker, worker.processName()),
            name("thread_name", worker, worker.threadName()));
      }
      case TaskQueued task -> {
        queued.put(task.task(), task);
        yield List.of();
      }
      case TaskStarted task -> {
        running.put(task.task(), task);
        yield List.of();
      }
      case TaskFinished task -> slice(task.task(), task.t(), "finished");
      case TaskFailed task -> slice(task.task(), task.t(), "failed: " + headline(task.error()));
      case TaskCancelled task -> slice(task.task(), task.t(), "cancelled " + task.reason());
      case ConsolePrinted printed -> List.of(instant(printed));
      default -> List.of();
    };
  }

  private List<String> slice(long task, double end, String outcome) {
    TaskQueued what = queued.remove(task);
    TaskStarted started = running.remove(task);
    if (started == null) {
      return List.of();
    }
    ObjectNode slice = on(started.lane(), "X", label(task, what), started.t());
    slice.put("dur", micros(end - started.t()));
    ObjectNode details = slice.putObject("args");
    details.put("task", task);
    details.put("outcome", outcome);
    return List.of(Json.write(slice));
  }

  private String instant(ConsolePrinted printed) {
    ObjectNode instant = on(printed.lane(), "i", "print", printed.t());
    instant.put("s", "t");
    instant.putObject("args").put("text", printed.text());
    return Json.write(instant);
  }

  private static String name(String what, WorkerStarted worker, String name) {
    ObjectNode metadata = Json.object();
    metadata.put("ph", "M");
    metadata.put("name", what);
    metadata.put("pid", worker.pid());
    metadata.put("tid", worker.lane());
    metadata.putObject("args").put("name", name);
    return Json.write(metadata);
  }

  private ObjectNode on(int lane, String phase, String name, double t) {
    WorkerStarted worker = workers.get(lane);
    ObjectNode event = Json.object();
    event.put("ph", phase);
    event.put("name", name);
    event.put("pid", worker == null ? 0 : worker.pid());
    event.put("tid", lane);
    event.put("ts", micros(t));
    return event;
  }

  private static String label(long task, @Nullable TaskQueued what) {
    if (what == null) {
      return "task " + task;
    }
    return what.item() == null ? what.node() : what.node() + "[" + what.item() + "]";
  }

  private static String headline(RunError error) {
    return error.type() + ": " + error.message();
  }

  private static double micros(double seconds) {
    return Math.round(seconds * 1e6);
  }
}
