package dev.poolyard.server.page;

import dev.poolyard.model.Templates;
import dev.poolyard.server.http.ProblemDetails;
import dev.poolyard.server.store.WorkflowStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gallery, the documentation and what is shown when something is wrong. */
final class SitePages {
  private static final int RECENT = 12;

  private final PageRenderer renderer;
  private final WorkflowStore workflows;
  private final @Nullable String example = ExampleRecording.json();

  SitePages(PageRenderer renderer, WorkflowStore workflows) {
    this.renderer = renderer;
    this.workflows = workflows;
  }

  void install(RoutesConfig routes) {
    routes.get("/", this::gallery);
  }

  void error(Context request, ProblemDetails details) {
    renderer.page(
        request,
        "pages/error",
        details.title(),
        Map.of(
            "status",
            details.status(),
            "heading",
            details.title(),
            "detail",
            PageModels.sentence(details.detail())));
  }

  private void gallery(Context request) {
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("templates", Templates.all().stream().map(PageModels::template).toList());
    model.put("recent", workflows.recent(RECENT).stream().map(PageModels::revision).toList());
    model.put("example", example);
    renderer.page(request, "pages/gallery", "Poolyard", model);
  }
}
