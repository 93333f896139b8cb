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
    write(out, "{\"displayTimeUnit\":\"ms\",\"traceEvents\":[\n");
    long after = 0;
    List<String> lines;
    boolean first = true;
    while (!(lines = run.eventsAfter(after, EVENTS_AT_ONCE)).isEmpty()) {
      List<String> events =
          lines.stream().flatMap(line -> trace.add(EventJson.read(line)).stream()).toList();
      first = writeTrace(out, events, first);
      after += lines.size();
    }
    writeTrace(out, trace.open(), first);
    write(out, "\n]}\n");
  }

  /** Writes events behind those before; returns whether the next are still the first. */
  private static boolean writeTrace(OutputStream out, List<String> events, boolean first)
      throws IOException {
    if (!events.isEmpty()) {
      write(out, (first ? "" : ",\n") + String.join(",\n", events));
    }
    return first && events.isEmpty();
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private WatchableRun run(Context request) {
    String id = request.pathParam("id");
    return runs.find(id).orElseThrow(() -> ProblemException.notFound("there is no run " + id));
  }
}
