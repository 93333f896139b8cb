package dev.poolyard.server.store;

import java.time.Instant;
import java.util.Optional;

/** A run as one row of a list. */
public record RunSummary(
    String id,
    Optional<RevisionReference> origin,
    String name,
    String status,
    Instant createdAt,
    Optional<Double> wallSeconds) {}
