package dev.poolyard.server.api;

import dev.poolyard.model.Problem;
import dev.poolyard.model.Reading;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.server.http.ProblemDetails;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.store.WorkflowText;
import java.util.Set;

/** Reads the workflow documents that requests bring. */
final class Documents {
  private static final Set<String> NOT_JSON = Set.of("not_json", "not_utf8");

  private Documents() {}

  /**
   * Reads a document that must be valid.
   *
   * @throws ProblemException answered with 400 if the text is not JSON, with 422 if the document
   *     has problems
   */
  static Workflow valid(String text) {
    Reading reading = read(text);
    if (!reading.problems().isEmpty()) {
      throw ProblemException.invalidDocument(reading.problems());
    }
    return reading
        .workflow()
        .orElseThrow(() -> new IllegalStateException("neither a workflow nor a problem was read"));
  }

  /**
   * Reads a document that may have problems.
   *
   * @throws ProblemException answered with 400 if the text is not JSON
   */
  static Reading read(String text) {
    Reading reading = WorkflowReader.read(text);
    for (Problem problem : reading.problems()) {
      if (NOT_JSON.contains(problem.code())) {
        throw new ProblemException(
            new ProblemDetails(
                400,
                "not-json",
                "The document is not JSON",
                problem.message(),
                reading.problems()));
      }
    }
    return reading;
  }

  /** Returns what is kept of a document, exactly as it was sent. */
  static WorkflowText toKeep(String text, Workflow workflow) {
    return new WorkflowText(text.strip(), workflow.name(), workflow.nodes().size());
  }
}
