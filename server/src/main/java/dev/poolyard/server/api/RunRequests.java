package dev.poolyard.server.api;

import dev.poolyard.engine.RunOptions;
import dev.poolyard.model.ExecutorOverride;
import dev.poolyard.model.Problem;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowWriter;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.http.RequestObject;
import dev.poolyard.server.run.RunSubmission;
import dev.poolyard.server.store.Revision;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody wants to run. */
final class RunRequests {
  private static final Set<String> KEYS =
      Set.of("workflow", "workflow_id", "revision", "executor", "timeout", "grace");

  private static final String WAIT = "\"wait\"";

  private final SavedWorkflows workflows;

  RunRequests(SavedWorkflows workflows) {
    this.workflows = workflows;
  }

  /**
   * Reads a request to run.
   *
   * @throws ProblemException answered with 400, 404 or 422 if it cannot be run
   */
  RunSubmission read(String text) {
    RequestObject request = RequestObject.read(text);
    if (request.has("nodes") && !request.has("workflow")) {
      throw RequestObject.invalidMember(
          "bare_document",
          "workflow",
          "this is a workflow document by itself; send it as {\"workflow\": DOCUMENT}");
    }
    request.only(KEYS);
    Optional<Duration> timeout = request.positive("timeout").map(RunRequests::seconds);
    Optional<Revision> saved = workflows.asked(request);
    String document = workflows.document(request, saved);
    Workflow workflow = Documents.valid(document);
    Optional<String> executor = request.string("executor");
    if (executor.isPresent()) {
      document = WorkflowWriter.write(overridden(workflow, executor.get()));
    }
    return new RunSubmission(
        document,
        workflow.name(),
        saved.map(Revision::reference),
        Optional.empty(),
        timeout,
        grace(request));
  }

  /** The word means that the run goes on, deadlocked or not, until somebody ends it. */
  private static Optional<Duration> grace(RequestObject request) {
    return request.text("grace").filter(WAIT::equals).isPresent()
        ? Optional.empty()
        : request
            .positive("grace")
            .map(RunRequests::seconds)
            .or(() -> Optional.of(RunOptions.USUAL_GRACE));
  }

  private static Workflow overridden(Workflow workflow, String kind) {
    Optional<Problem> problem = ExecutorOverride.problemOf(kind);
    if (problem.isPresent()) {
      throw ProblemException.invalidDocument(List.of(problem.get()));
    }
    return ExecutorOverride.apply(workflow, kind);
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos((long) Math.min(seconds * 1e9, Long.MAX_VALUE / 2.0));
  }
}
