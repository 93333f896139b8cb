package dev.poolyard.server.store;

import java.time.Instant;
import java.util.Optional;

/**
 * A run as it is kept.
 *
 * @param origin the revision it ran, empty for a document that was not saved
 * @param race the race it is part of
 * @param document what it ran, any executor override worked in
 * @param runKeyDigest the digest of the key that lets its holder steer it
 * @param status the status in words, such as {@code timed_out}
 * @param resource its resource as JSON, empty until it is over
 */
public record SavedRun(
    String id,
    Optional<RevisionReference> origin,
    Optional<String> race,
    String name,
    String document,
    byte[] runKeyDigest,
    String status,
    Instant createdAt,
    Optional<Instant> startedAt,
    Optional<Double> wallSeconds,
    Optional<String> resource) {}
