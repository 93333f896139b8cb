package dev.poolyard.server.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * One attempt at a task on one worker.
 *
 * @param start microseconds since the run started
 * @param end microseconds since the run started
 */
public record Slice(
    long pid, int lane, String process, String thread, String name, long start, long end) {

  /** The slices of recorded events: an attempt ends with its task, its worker or its run. */
  public static List<Slice> ofEvents(List<JsonNode> events) {
    Map<Integer, JsonNode> workers = new HashMap<>();
    Map<Long, String> names = new HashMap<>();
    Map<Long, JsonNode> open = new HashMap<>();
    List<Slice> slices = new ArrayList<>();
    for (JsonNode event : events) {
      long task = event.path("task").asLong(-1);
      switch (event.path("type").asString()) {
        case "worker_started" -> workers.put(event.path("lane").asInt(), event);
        case "task_queued" -> names.put(task, name(event));
        case "task_started" -> open.put(task, event);
        case "task_finished",
            "task_failed",
            "task_cancelled",
            "task_retried",
            "worker_exited",
            "run_finished" -> {
          for (Iterator<JsonNode> starts = open.values().iterator(); starts.hasNext(); ) {
            JsonNode start = starts.next();
            if (ends(event, start)) {
              JsonNode worker = Objects.requireNonNull(workers.get(start.path("lane").asInt()));
              slices.add(
                  of(
                      worker,
                      names.getOrDefault(start.path("task").asLong(), "never queued"),
                      micros(start),
                      micros(event)));
              starts.remove();
            }
          }
        }
        default -> {
          // Nothing else begins or ends an attempt.
        }
      }
    }
    return slices;
  }

  /** The slices of a Chrome trace. */
  public static List<Slice> ofTrace(JsonNode trace) {
    Map<String, String> processes = new HashMap<>();
    Map<String, String> threads = new HashMap<>();
    List<Slice> slices = new ArrayList<>();
    for (JsonNode event : trace.path("traceEvents")) {
      String pid = event.path("pid").asString();
      String thread = pid + "/" + event.path("tid").asString();
      switch (event.path("ph").asString() + " " + event.path("name").asString()) {
        case "M process_name" -> processes.put(pid, event.path("args").path("name").asString());
        case "M thread_name" -> threads.put(thread, event.path("args").path("name").asString());
        default -> {
          if (event.path("ph").asString().equals("X")) {
            long start = event.path("ts").asLong();
            slices.add(
                new Slice(
                    event.path("pid").asLong(),
                    event.path("tid").asInt(),
                    processes.getOrDefault(pid, "a process without a name"),
                    threads.getOrDefault(thread, "a thread without a name"),
                    event.path("name").asString(),
                    start,
                    start + event.path("dur").asLong()));
          }
        }
      }
    }
    return slices;
  }

  private static boolean ends(JsonNode event, JsonNode start) {
    return switch (event.path("type").asString()) {
      case "run_finished" -> true;
      case "worker_exited" -> event.path("lane").asInt() == start.path("lane").asInt();
      default -> event.path("task").asLong() == start.path("task").asLong();
    };
  }

  private static Slice of(JsonNode worker, String name, long start, long end) {
    return new Slice(
        worker.path("pid").asLong(),
        worker.path("lane").asInt(),
        worker.path("process_name").asString(),
        worker.path("thread_name").asString(),
        name,
        start,
        end);
  }

  private static String name(JsonNode queued) {
    String node = queued.path("node").asString();
    return queued.has("item") ? node + "[" + queued.path("item").asString() + "]" : node;
  }

  private static long micros(JsonNode event) {
    return event.path("t").decimalValue().movePointRight(6).longValueExact();
  }
}
