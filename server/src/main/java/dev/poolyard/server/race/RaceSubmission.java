package dev.poolyard.server.race;

import dev.poolyard.model.Workflow;
import dev.poolyard.server.store.RevisionReference;
import java.util.List;
import java.util.Optional;

/**
 * A race somebody asks for.
 *
 * @param document a workflow document without problems
 * @param workflow what it says
 * @param origin the revision the document was saved as
 * @param executors the names of contenders that can race it, in their order, none twice
 * @param repeat how many runs of each count, at least 1
 */
public record RaceSubmission(
    String document,
    Workflow workflow,
    Optional<RevisionReference> origin,
    List<String> executors,
    int repeat) {
  public RaceSubmission {
    executors = List.copyOf(executors);
  }
}
