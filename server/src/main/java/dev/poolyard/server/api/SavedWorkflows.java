package dev.poolyard.server.api;

import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.RequestObject;
import dev.poolyard.server.store.Revision;
import dev.poolyard.server.store.RevisionReference;
import dev.poolyard.server.store.WorkflowStore;
import java.util.Optional;

/** What a request wants to run: a document it brings, or one that was saved. */
final class SavedWorkflows {
  private final WorkflowStore workflows;

  SavedWorkflows(WorkflowStore workflows) {
    this.workflows = workflows;
  }

  /**
   * Returns the revision a request names, if it names one.
   *
   * @throws ProblemException answered with 404 or 422 if there is none such
   */
  Optional<Revision> asked(RequestObject request) {
    Optional<String> id = request.string("workflow_id");
    Optional<Integer> number = request.whole("revision", 1);
    if (id.isPresent() && request.has("workflow")) {
      throw RequestObject.invalidMember(
          "too_many_keys", "workflow_id", "give workflow or workflow_id, not both");
    }
    if (id.isEmpty()) {
      if (number.isPresent()) {
        throw RequestObject.invalidMember(
            "missing_key", "workflow_id", "revision needs the workflow_id it is of");
      }
      return Optional.empty();
    }
    Optional<Revision> found =
        number.isPresent()
            ? workflows.find(new RevisionReference(id.get(), number.get()))
            : workflows.newest(id.get());
    if (found.isEmpty()) {
      throw ProblemException.notFound(
          "there is no workflow "
              + id.get()
              + number.map(revision -> " with revision " + revision).orElse(""));
    }
    return found;
  }

  /**
   * Returns the document of {@code saved}, or else the one the request brings.
   *
   * @throws ProblemException answered with 422 if it brings none
   */
  String document(RequestObject request, Optional<Revision> saved) {
    return saved
        .map(Revision::document)
        .or(() -> request.text("workflow"))
        .orElseThrow(() ->
            RequestObject.invalidMember(
                "missing_key", "workflow", "workflow or workflow_id must be given"));
  }
}
