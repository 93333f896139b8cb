package dev.poolyard.server.api;

import dev.poolyard.server.http.Bearer;
import dev.poolyard.server.http.Json;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.RateLimits;
import dev.poolyard.server.http.RequestBody;
import dev.poolyard.server.http.RequestObject;
import dev.poolyard.server.store.AccessKey;
import dev.poolyard.server.store.LostUpdateException;
import dev.poolyard.server.store.Revision;
import dev.poolyard.server.store.RevisionReference;
import dev.poolyard.server.store.WorkflowStore;
import dev.poolyard.server.store.WorkflowText;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * Saves workflows as revisions and gives them back; whoever has the edit key saves further ones.
 */
final class WorkflowRoutes {
  private final WorkflowStore workflows;
  private final RateLimits rates;

  WorkflowRoutes(WorkflowStore workflows, RateLimits rates) {
    this.workflows = workflows;
    this.rates = rates;
  }

  void install(RoutesConfig routes) {
    routes.post("/api/workflows", this::create);
    routes.get("/api/workflows/{id}", this::newest);
    routes.put("/api/workflows/{id}", this::update);
    routes.get("/api/workflows/{id}/revisions", this::history);
    routes.get("/api/workflows/{id}/revisions/{number}", this::revision);
    routes.post("/api/workflows/{id}/forks", this::fork);
  }

  private void create(Context request) {
    rates.check(request);
    String text = RequestBody.json(request);
    answerCreated(request, Documents.toKeep(text, Documents.valid(text)), Optional.empty());
  }

  private void newest(Context request) {
    answer(request, newest(request.pathParam("id")));
  }

  private void revision(Context request) {
    answer(request, revision(request.pathParam("id"), number(request.pathParam("number"))));
  }

  private void history(Context request) {
    String id = request.pathParam("id");
    var revisions = Json.array();
    for (var summary : workflows.history(id)) {
      var revision = Json.object();
      revision.put("revision", summary.reference().number());
      revision.put("name", summary.name());
      revision.put("node_count", summary.nodeCount());
      revision.put("created_at", summary.createdAt().toString());
      revisions.add(revision);
    }
    if (revisions.isEmpty()) {
      throw noWorkflow(id);
    }
    var answer = Json.object();
    answer.set("revisions", revisions);
    Answers.json(request, 200, answer);
  }

  private void update(Context request) {
    rates.check(request);
    String id = request.pathParam("id");
    byte[] digest = workflows.editKeyDigest(id).orElseThrow(() -> noWorkflow(id));
    Bearer.require(request, "edit_key", key -> AccessKey.matches(key, digest));
    EntityTags expected = EntityTags.ofIfMatch(request);
    String text = RequestBody.json(request);
    WorkflowText toKeep = Documents.toKeep(text, Documents.valid(text));
    try {
      Revision saved =
          workflows.append(id, toKeep, expected::include).orElseThrow(() -> noWorkflow(id));
      request.header("ETag", saved.etag());
      Answers.json(request, 200, describe(request, saved.reference()));
    } catch (LostUpdateException e) {
      throw ProblemException.of(
              412,
              "lost-update",
              "Somebody else has saved since",
              "If-Match must be the ETag of the newest revision, "
                  + e.newestEtag()
                  + "; load that one, work the change in, and save again")
          .with("ETag", e.newestEtag());
    }
  }

  private void fork(Context request) {
    rates.check(request);
    String id = request.pathParam("id");
    RequestObject wanted = RequestObject.read(RequestBody.json(request)).only(Set.of("revision"));
    Revision origin =
        wanted.whole("revision", 1).map(number -> revision(id, number)).orElseGet(() -> newest(id));
    WorkflowText text = new WorkflowText(origin.document(), origin.name(), origin.nodeCount());
    answerCreated(request, text, Optional.of(origin.reference()));
  }

  private void answerCreated(
      Context request, WorkflowText text, Optional<RevisionReference> forkedFrom) {
    AccessKey key = AccessKey.create();
    Revision saved = workflows.create(text, key.digest(), forkedFrom);
    ObjectNode answer = describe(request, saved.reference());
    answer.put("edit_key", key.text());
    forkedFrom.ifPresent(origin -> {
      ObjectNode from = answer.putObject("forked_from");
      from.put("id", origin.workflowId());
      from.put("revision", origin.number());
    });
    request.header("Location", "/api/workflows/" + saved.reference().workflowId());
    request.header("ETag", saved.etag());
    Answers.json(request, 201, answer);
  }

  private static ObjectNode describe(Context request, RevisionReference reference) {
    ObjectNode answer = Json.object();
    answer.put("id", reference.workflowId());
    answer.put("revision", reference.number());
    answer.put("url", Answers.absolute(request, "/w/" + reference.workflowId()));
    return answer;
  }

  private static void answer(Context request, Revision revision) {
    RevisionReference reference = revision.reference();
    request.header("ETag", revision.etag());
    request.header("Cache-Control", "no-cache");
    request.header(
        "Content-Location",
        "/api/workflows/" + reference.workflowId() + "/revisions/" + reference.number());
    if (EntityTags.ofIfNoneMatch(request).include(revision.etag())) {
      request.status(304);
    } else {
      request.contentType("application/json").result(revision.document());
    }
  }

  private Revision newest(String id) {
    return workflows.newest(id).orElseThrow(() -> noWorkflow(id));
  }

  private Revision revision(String id, int number) {
    return workflows
        .find(new RevisionReference(id, number))
        .orElseThrow(
            () -> ProblemException.notFound("workflow " + id + " has no revision " + number));
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw ProblemException.notFound("a revision is a number from 1, was " + text);
    }
  }

  private static ProblemException noWorkflow(String id) {
    return ProblemException.notFound("there is no workflow " + id);
  }
}
