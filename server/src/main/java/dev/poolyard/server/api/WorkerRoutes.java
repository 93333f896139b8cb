package dev.poolyard.server.api;

import dev.poolyard.server.http.Json;
import dev.poolyard.server.run.RunRegistry;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Shows every worker that is alive. */
final class WorkerRoutes {
  private final RunRegistry runs;

  WorkerRoutes(RunRegistry runs) {
    this.runs = runs;
  }

  void install(RoutesConfig routes) {
    routes.get("/api/workers", this::list);
  }

  private void list(Context request) {
    var answer = Json.object();
    answer.set("workers", Json.tree(runs.workers()));
    Answers.json(request, 200, answer);
  }
}
