package dev.poolyard.server.page;

import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.race.RaceRegistry;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.WatchableRun;
import dev.poolyard.server.store.RunSummary;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    routes.get(
        "/fragments/run-choices",
        request -> renderer.fragment(request, "fragments/run-choices", choices(request)));
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
    String with = request.queryParam("with");
    if (with == null || with.isBlank()) {
      one(request, run, null);
      return;
    }
    runs.find(with)
        .ifPresentOrElse(other -> pair(request, run, other), () -> one(request, run, with));
  }

  /** Two runs side by side. */
  private void pair(Context request, WatchableRun run, WatchableRun other) {
    Map<String, Object> model =
        Map.of(
            "run", ScriptJson.escape(run.resource()),
            "document", ScriptJson.escape(run.document()),
            "otherRun", ScriptJson.escape(other.resource()),
            "otherDocument", ScriptJson.escape(other.document()),
            "runId", run.id());
    renderer.page(request, "pages/run-pair", run.name() + " and " + other.name(), model);
  }

  /**
   * One run.
   *
   * @param missing the id of a run that was to stand beside it and is not here, or null
   */
  private void one(Context request, WatchableRun run, @Nullable String missing) {
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("missing", missing);
    model.put("run", ScriptJson.escape(run.resource()));
    model.put("document", ScriptJson.escape(run.document()));
    model.put("runId", run.id());
    model.put("heading", run.name());
    model.put("workflowId", run.origin().map(origin -> origin.workflowId()).orElse(null));
    model.put("revision", run.origin().map(origin -> origin.number()).orElse(null));
    renderer.page(request, "pages/run", "Run of " + run.name(), model);
  }

  /** The runs that could stand beside {@code for}: those of a workflow of its name come first. */
  private Map<String, Object> choices(Context request) {
    String id = Objects.requireNonNullElse(request.queryParam("for"), "");
    String name = runs.find(id).map(WatchableRun::name).orElse("");
    List<RunSummary> others =
        runs.recent(ROWS).stream()
            .filter(run -> !run.id().equals(id))
            .sorted(Comparator.comparing(run -> !run.name().equals(name)))
            .toList();
    return Map.of("runs", others.stream().map(PageModels::run).toList(), "id", id);
  }

  private Map<String, Object> runRows() {
    return Map.of(
        "runs", runs.recent(ROWS).stream().map(PageModels::run).toList(),
        "races", races.recent(RACE_ROWS).stream().map(PageModels::race).toList(),
        "running", runs.runningCount(),
        "waiting", runs.waitingCount());
  }

  private Map<String, Object> workerRows() {
    return WorkerTree.model(runs.workers());
  }
}
