package dev.poolyard.server.run;

import dev.poolyard.server.store.RevisionReference;
import java.time.Duration;
import java.util.Optional;

/**
 * A run somebody asks for.
 *
 * @param document a workflow document without problems, any executor override worked in
 * @param name the workflow's name
 * @param origin the revision the document was saved as
 * @param race the race it is part of
 * @param timeout after which the run ends as timed out
 * @param deadlockGrace how long a deadlock may last before the run ends as deadlocked; nothing if
 *     it may for ever
 */
public record RunSubmission(
    String document,
    String name,
    Optional<RevisionReference> origin,
    Optional<String> race,
    Optional<Duration> timeout,
    Optional<Duration> deadlockGrace) {}
