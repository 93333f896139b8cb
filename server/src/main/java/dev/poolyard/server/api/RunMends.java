package dev.poolyard.server.api;

import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunResource.Finding;
import dev.poolyard.mend.Mend;
import dev.poolyard.mend.Mends;
import dev.poolyard.model.Workflow;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.server.http.ProblemException;
import dev.poolyard.server.run.RunRegistry;
import dev.poolyard.server.run.WatchableRun;
import java.util.List;
import java.util.Optional;

/** Finds what can be tried against what was found in a run. */
final class RunMends {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  private final RunRegistry runs;

  RunMends(RunRegistry runs) {
    this.runs = runs;
  }

  /** How a request is refused that asks for something there is not. */
  @FunctionalInterface
  interface Refusal {
    /**
     * Returns the answer.
     *
     * @param code machine-readable
     * @param key the member of the request that is to blame
     * @param detail what there is not
     */
    ProblemException of(String code, String key, String detail);
  }

  /**
   * What can be tried.
   *
   * @param workflow what ran
   */
  record Found(WatchableRun run, Workflow workflow, Finding finding, Mend mend) {
    /** Returns the node that the finding is about. */
    String node() {
      return finding.nodes().getFirst();
    }
  }

  /**
   * Finds what can be tried.
   *
   * @param code of the finding
   * @param node which the finding is about, needed where several have that code
   * @throws ProblemException a 404 if there is no such run, a refusal if it is not over, has no
   *     such finding, or nothing is known against it
   */
  Found find(String id, String code, Optional<String> node, Refusal refusal) {
    WatchableRun run =
        runs.find(id).orElseThrow(() -> ProblemException.notFound("there is no run " + id));
    if (!run.status().isFinal()) {
      throw refusal.of(
          "run_goes_on", "run", "run %s is not over yet; ask again when it is".formatted(id));
    }
    RunResource resource = EventJson.readResource(run.resource());
    Finding finding = finding(resource, code, node, refusal);
    Workflow workflow = WorkflowReader.readAccepted(run.document());
    Mend mend =
        Mends.of(workflow, resource, finding, CORES)
            .orElseThrow(() ->
                refusal.of(
                    "no_mend",
                    "finding",
                    "nothing is known to try against %s in this workflow".formatted(code)));
    return new Found(run, workflow, finding, mend);
  }

  private static Finding finding(
      RunResource resource, String code, Optional<String> node, Refusal refusal) {
    List<Finding> found =
        resource.findings().stream()
            .filter(finding -> finding.code().equals(code))
            .filter(finding -> !finding.nodes().isEmpty())
            .filter(finding -> node.isEmpty() || finding.nodes().getFirst().equals(node.get()))
            .toList();
    if (found.isEmpty()) {
      throw refusal.of(
          "unknown_finding",
          node.isPresent() ? "node" : "finding",
          "run %s has no finding %s%s"
              .formatted(resource.id(), code, node.map(id -> " about " + id).orElse("")));
    }
    if (found.size() > 1) {
      throw refusal.of(
          "missing_key",
          "node",
          "run %s has %d findings %s; say which by node, the first of its nodes"
              .formatted(resource.id(), found.size(), code));
    }
    return found.getFirst();
  }
}
