package dev.poolyard.server.api;

import dev.poolyard.event.EventJson;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.Sequences;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.WatchableRun;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What has been recorded of a run, streamed: it may be longer than fits in memory. */
final class RecordingRoutes {
  private static final int EVENTS_AT_ONCE = 2000;

  private final RunRegistry runs;

  RecordingRoutes(RunRegistry runs) {
    this.runs = runs;
  }

  void install(RoutesConfig routes) {
    routes.get("/api/runs/{id}/events", this::events);
    routes.get("/api/runs/{id}/trace.json", this::trace);
  }

  private void events(Context request) throws IOException {
    WatchableRun run = run(request);
    long after = Sequences.after(request.queryParam("after"));
    request.contentType("application/x-ndjson").header("Cache-Control", "no-store");
    OutputStream out = request.outputStream();
    List<String> lines;
    while (!(lines = run.eventsAfter(after, EVENTS_AT_ONCE)).isEmpty()) {
      write(out, String.join("\n", lines) + "\n");
      after += lines.size();
    }
  }

  private void trace(Context request) throws IOException {
    WatchableRun run = run(request);
    request.contentType("application/json").header("Cache-Control", "no-store");
    OutputStream out = request.outputStream();
    ChromeTrace trace = new ChromeTrace();
    write(out, "{\"displayTimeUnit\":\"ms\",\"traceEvents\":[");
    String separator = "\n";
    long after = 0;
    List<String> lines;
    while (!(lines = run.eventsAfter(after, EVENTS_AT_ONCE)).isEmpty()) {
      for (String line : lines) {
        for (String event : trace.add(EventJson.read(line))) {
          write(out, separator + event);
          separator = ",\n";
        }
      }
      after += lines.size();
    }
    write(out, "\n]}\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private WatchableRun run(Context request) {
    String id = request.pathParam("id");
    return runs.find(id).orElseThrow(() -> ProblemException.notFound("there is no run " + id));
  }
}
