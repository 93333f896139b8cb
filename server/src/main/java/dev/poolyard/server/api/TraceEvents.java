package dev.poolyard.server.api;

import dev.poolyard.event.BulkReported;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.server.http.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes single trace events. Times are whole microseconds, which is as fine as a run's clock.
 *
 * @see <a
 *     href="https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU">Trace
 *     Event Format</a>
 */
final class TraceEvents {
  private final Map<Integer, Long> pids = new HashMap<>();

  /** The names of a worker's process and thread, and its place among the threads. */
  List<String> worker(WorkerStarted worker) {
    pids.put(worker.lane(), worker.pid());
    ObjectNode order = on(worker.lane(), "M", "thread_sort_index");
    order.putObject("args").put("sort_index", worker.lane());
    return List.of(
        name(worker.lane(), "process_name", worker.processName()),
        name(worker.lane(), "thread_name", worker.threadName()),
        Json.write(order));
  }

  String slice(int lane, double start, double end, String name, long task, String outcome) {
    ObjectNode slice = at(lane, "X", name, start);
    slice.put("dur", micros(end) - micros(start));
    slice.putObject("args").put("task", task).put("outcome", outcome);
    return Json.write(slice);
  }

  String begin(int lane, double start, String name, long task) {
    ObjectNode begin = at(lane, "B", name, start);
    begin.putObject("args").put("task", task);
    return Json.write(begin);
  }

  String instant(int lane, double time, String name, String text) {
    ObjectNode instant = at(lane, "i", name, time);
    instant.put("s", "t");
    instant.putObject("args").put("text", text);
    return Json.write(instant);
  }

  String counter(long pid, BulkReported bulk) {
    ObjectNode counter = event("C", bulk.executor());
    counter.put("pid", pid).put("ts", micros(bulk.t()));
    counter.putObject("args").put("running", bulk.running()).put("waiting", bulk.waiting());
    return Json.write(counter);
  }

  private String name(int lane, String what, String name) {
    ObjectNode metadata = on(lane, "M", what);
    metadata.putObject("args").put("name", name);
    return Json.write(metadata);
  }

  private ObjectNode at(int lane, String phase, String name, double time) {
    return on(lane, phase, name).put("ts", micros(time));
  }

  private ObjectNode on(int lane, String phase, String name) {
    return event(phase, name).put("pid", pids.getOrDefault(lane, 0L)).put("tid", lane);
  }

  private static ObjectNode event(String phase, String name) {
    return Json.object().put("ph", phase).put("name", name);
  }

  private static long micros(double seconds) {
    return Math.round(seconds * 1e6);
  }
}
