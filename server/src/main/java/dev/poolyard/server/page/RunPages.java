package dev.poolyard.server.page;

import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.race.RaceRegistry;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.WatchableRun;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs and workers: lists that refresh themselves, and one run live or recorded. */
final class RunPages {
  private static final int ROWS = 100;
  private static final int RACE_ROWS = 20;

  private final PageRenderer renderer;
  private final RunRegistry runs;
  private final RaceRegistry races;

  RunPages(PageRenderer renderer, RunRegistry runs, RaceRegistry races) {
    this.renderer = renderer;
    this.runs = runs;
    this.races = races;
  }

  void install(RoutesConfig routes) {
    routes.get("/runs", request -> renderer.page(request, "pages/runs", "Runs", runRows()));
    routes.get(
        "/fragments/run-rows",
        request -> renderer.fragment(request, "fragments/run-rows", runRows()));
    routes.get("/runs/{id}", this::run);
    routes.get(
        "/workers", request -> renderer.page(request, "pages/workers", "Workers", workerRows()));
    routes.get(
        "/fragments/worker-rows",
        request -> renderer.fragment(request, "fragments/worker-rows", workerRows()));
  }

  private void run(Context request) {
    String id = request.pathParam("id");
    WatchableRun run =
        runs.find(id).orElseThrow(() -> ProblemException.notFound("there is no run " + id));
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("run", ScriptJson.escape(run.resource()));
    model.put("document", ScriptJson.escape(run.document()));
    model.put("runId", id);
    model.put("heading", run.name());
    model.put("workflowId", run.origin().map(origin -> origin.workflowId()).orElse(null));
    model.put("revision", run.origin().map(origin -> origin.number()).orElse(null));
    renderer.page(request, "pages/run", "Run of " + run.name(), model);
  }

  private Map<String, Object> runRows() {
    return Map.of(
        "runs", runs.recent(ROWS).stream().map(PageModels::run).toList(),
        "races", races.recent(RACE_ROWS).stream().map(PageModels::race).toList(),
        "running", runs.runningCount(),
        "waiting", runs.waitingCount());
  }

  private Map<String, Object> workerRows() {
    return Map.of("workers", runs.workers().stream().map(PageModels::worker).toList());
  }
}
