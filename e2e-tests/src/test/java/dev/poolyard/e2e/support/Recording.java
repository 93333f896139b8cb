package dev.poolyard.e2e.support;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The recorded events of a run, and what they say of a moment. Times are seconds of the run. */
public final class Recording {
  private final List<JsonNode> events;

  Recording(List<JsonNode> events) {
    this.events = events;
  }

  /** A task on its lane. */
  public record Placed(long task, int lane) {}

  /** When the run ended. */
  public double end() {
    return time(events.getLast());
  }

  /** When {@code text} was printed. */
  public double printed(String text) {
    return events.stream()
        .filter(event -> is(event, "console") && event.path("text").asString().equals(text))
        .mapToDouble(Recording::time)
        .findFirst()
        .orElseThrow();
  }

  /** When the first event after {@code moment} happened. */
  public double after(double moment) {
    return events.get(until(moment).size()).path("t").asDouble();
  }

  /** The lines that were printed until {@code moment}. */
  public List<String> linesAt(double moment) {
    return until(moment).stream()
        .filter(event -> is(event, "console"))
        .map(event -> event.path("text").asString())
        .toList();
  }

  /** How many tasks each lane had finished at {@code moment}, by the name of its thread. */
  public Map<String, Integer> finishedAt(double moment) {
    Map<Integer, String> threads = new HashMap<>();
    Map<String, Integer> finished = new TreeMap<>();
    for (JsonNode event : until(moment)) {
      int lane = event.path("lane").asInt();
      if (is(event, "worker_started")) {
        threads.put(lane, event.path("thread_name").asString());
        finished.put(threads.get(lane), 0);
      } else if (is(event, "task_finished")) {
        finished.merge(threads.get(lane), 1, Integer::sum);
      }
    }
    return finished;
  }

  /** The tasks that were running at {@code moment}. */
  public List<Placed> runningAt(double moment) {
    List<Placed> running = new ArrayList<>();
    for (JsonNode event : until(moment)) {
      Placed placed = new Placed(event.path("task").asLong(), event.path("lane").asInt());
      if (is(event, "task_started")) {
        running.add(placed);
      } else if (is(event, "task_finished")) {
        running.remove(placed);
      }
    }
    return running;
  }

  /** An event has happened when it and all before it have. */
  private List<JsonNode> until(double moment) {
    int count = 0;
    while (count < events.size() && time(events.get(count)) <= moment) {
      count++;
    }
    return events.subList(0, count);
  }

  private static double time(JsonNode event) {
    return event.path("t").asDouble();
  }

  private static boolean is(JsonNode event, String type) {
    return event.path("type").asString().equals(type);
  }
}
