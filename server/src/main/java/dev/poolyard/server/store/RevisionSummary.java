package dev.poolyard.server.store;

import java.time.Instant;

/** A revision without its document, for lists. */
public record RevisionSummary(
    RevisionReference reference, String name, int nodeCount, Instant createdAt) {}
