package dev.poolyard.e2e.measure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server kept of a run: its events as {@code /events} tells them. */
record Recording(List<JsonNode> events) {

  static Recording of(URI site, String id) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(site.resolve("/api/runs/" + id + "/events?after=0")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<JsonNode> events = new ArrayList<>();
      client
          .send(request, HttpResponse.BodyHandlers.ofLines())
          .body()
          .forEach(line -> events.add(JsonMapper.shared().readTree(line)));
      return new Recording(events);
    }
  }

  /** Whether {@code received} are the numbers of all events, each once and in order. */
  boolean isWholly(List<Long> received) {
    return LongStream.rangeClosed(1, events.size()).boxed().toList().equals(received);
  }

  /** Every slice of the run: lane, task, start and end. */
  Set<List<Double>> slices() {
    Set<List<Double>> slices = new HashSet<>();
    Map<Long, Double> started = new HashMap<>();
    for (JsonNode event : events) {
      long task = event.path("task").asLong();
      double time = event.path("t").asDouble();
      if (event.path("type").asString().equals("task_started")) {
        started.put(task, time);
      } else if (event.path("type").asString().equals("task_finished")) {
        double lane = event.path("lane").asDouble();
        slices.add(List.of(lane, (double) task, started.getOrDefault(task, Double.NaN), time));
      }
    }
    return slices;
  }

  /** Seconds from the run's start to its end. */
  double seconds() {
    return events.getLast().path("t").asDouble();
  }

  double eventsPerSecond() {
    return events.size() / seconds();
  }

  long countOf(String type) {
    return events.stream().filter(event -> event.path("type").asString().equals(type)).count();
  }

  /**
   * The time of day at which the run's clock stood at 0, in seconds. A task prints the time of day
   * and the event of the line bears the run's time, taken a little later; the largest difference is
   * the truest.
   */
  double startedAt() {
    return events.stream()
        .filter(event -> event.path("type").asString().equals("console"))
        .mapToDouble(event ->
            Double.parseDouble(event.path("text").asString().trim()) - event.path("t").asDouble())
        .max()
        .orElseThrow(() -> new IllegalStateException("the run printed no time of day"));
  }
}
