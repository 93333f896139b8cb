package dev.poolyard.server.race;

import dev.poolyard.model.Workflow;
import dev.poolyard.race.Contender;
import dev.poolyard.server.store.RevisionReference;
import dev.poolyard.server.store.SavedMend;
import java.util.List;
import java.util.Optional;

/**
 * A race somebody asks for.
 *
 * @param document a workflow document without problems
 * @param workflow what it says
 * @param origin the revision the document was saved as
 * @param contenders who races, in their order, no name twice
 * @param repeat how many runs of each count, at least 1
 * @param mend the change that is tried, if one is
 */
public record RaceSubmission(
    String document,
    Workflow workflow,
    Optional<RevisionReference> origin,
    List<Contender> contenders,
    int repeat,
    Optional<SavedMend> mend) {
  public RaceSubmission {
    contenders = List.copyOf(contenders);
  }
}
