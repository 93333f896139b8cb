package dev.poolyard.server.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A race as it is kept.
 *
 * @param origin the revision it races, empty for a document that was not saved
 * @param document what it races, as it was given
 * @param executors the names of its contenders in their order
 * @param repeat how many runs of each count
 * @param mend the change that it tries, empty for a race of executors
 * @param raceKeyDigest the digest of the key that lets its holder end it
 * @param status the status in words, such as {@code running}
 */
public record SavedRace(
    String id,
    Optional<RevisionReference> origin,
    String name,
    String document,
    List<String> executors,
    int repeat,
    Optional<SavedMend> mend,
    byte[] raceKeyDigest,
    String status,
    Instant createdAt) {
  public SavedRace {
    executors = List.copyOf(executors);
  }
}
