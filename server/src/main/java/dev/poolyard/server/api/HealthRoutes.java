package dev.poolyard.server.api;

import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.store.Store;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** Tells whether the server lives, and whether it can do its work. */
final class HealthRoutes {
  private final Store store;

  HealthRoutes(Store store) {
    this.store = store;
  }

  void install(RoutesConfig routes) {
    routes.get("/health/live", HealthRoutes::live);
    routes.get("/health/ready", this::ready);
  }

  private static void live(Context request) {
    Answers.text(request, 200, "{\"status\":\"live\"}");
  }

  private void ready(Context request) {
    if (!store.isReady()) {
      throw ProblemException.of(
          503, "not-ready", "The server is not ready", "the store does not answer");
    }
    Answers.text(request, 200, "{\"status\":\"ready\"}");
  }
}
