package dev.poolyard.server.page;

import dev.poolyard.model.Template;
import dev.poolyard.model.Templates;
import dev.poolyard.server.http.Json;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.store.Revision;
import dev.poolyard.server.store.RevisionReference;
import dev.poolyard.server.store.RevisionSummary;
import dev.poolyard.server.store.WorkflowStore;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The editor, empty, with a template, or with a saved workflow, and a workflow's history. */
final class EditorPages {
  private static final String EMPTY =
      "{\"format\": \"poolyard/1\", \"name\": \"Untitled workflow\", \"nodes\": []}";

  private final PageRenderer renderer;
  private final WorkflowStore workflows;

  EditorPages(PageRenderer renderer, WorkflowStore workflows) {
    this.renderer = renderer;
    this.workflows = workflows;
  }

  void install(RoutesConfig routes) {
    routes.get("/new", this::fresh);
    routes.get("/w/{id}", this::newest);
    routes.get("/w/{id}/history", this::history);
    routes.get("/w/{id}/{number}", this::revision);
  }

  private void fresh(Context request) {
    String id = request.queryParam("template");
    if (id != null) {
      Template template =
          Templates.find(id)
              .orElseThrow(() -> ProblemException.notFound("there is no template " + id));
      editor(request, template.name(), template.document(), new Origin("template", id, null, null));
      return;
    }
    editor(request, "New workflow", EMPTY, new Origin("new", null, null, null));
  }

  private void newest(Context request) {
    String id = request.pathParam("id");
    show(request, workflows.newest(id).orElseThrow(() -> noWorkflow(id)));
  }

  private void revision(Context request) {
    String id = request.pathParam("id");
    String number = request.pathParam("number");
    if (!number.matches("[1-9]\\d{0,8}")) {
      throw noWorkflow(id + "/" + number);
    }
    RevisionReference reference = new RevisionReference(id, Integer.parseInt(number));
    show(request, workflows.find(reference).orElseThrow(() -> noWorkflow(id + "/" + number)));
  }

  private void history(Context request) {
    String id = request.pathParam("id");
    List<RevisionSummary> revisions = workflows.history(id);
    if (revisions.isEmpty()) {
      throw noWorkflow(id);
    }
    Map<String, @Nullable Object> model = new HashMap<>();
    model.put("id", id);
    model.put("name", revisions.getFirst().name());
    model.put("forkedFrom", workflows.forkedFrom(id).map(PageModels::reference).orElse(null));
    model.put("revisions", revisions.stream().map(PageModels::revision).toList());
    renderer.page(request, "pages/history", "History of " + revisions.getFirst().name(), model);
  }

  private void show(Context request, Revision revision) {
    RevisionReference reference = revision.reference();
    editor(
        request,
        revision.name(),
        revision.document(),
        new Origin(
            "workflow",
            reference.workflowId(),
            reference.number(),
            workflows.forkedFrom(reference.workflowId()).orElse(null)));
  }

  private void editor(Context request, String title, String document, Origin origin) {
    renderer.page(
        request,
        "pages/editor",
        title,
        Map.of(
            "document", ScriptJson.escape(document),
            "origin", ScriptJson.escape(Json.write(origin))));
  }

  private static ProblemException noWorkflow(String id) {
    return ProblemException.notFound("there is no workflow " + id);
  }

  /**
   * Where a document in the editor comes from, as the editor's scripts read it.
   *
   * @param kind {@code new}, {@code template} or {@code workflow}
   */
  private record Origin(
      String kind,
      @Nullable String id,
      @Nullable Integer revision,
      @Nullable RevisionReference forkedFrom) {}
}
