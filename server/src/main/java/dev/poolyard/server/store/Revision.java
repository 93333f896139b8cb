package dev.poolyard.server.store;

import java.time.Instant;

/**
 * One saved state of a workflow, kept for ever.
 *
 * @param name the workflow's name in this revision
 * @param document its text as it was saved
 * @param etag the entity tag, quotes included
 */
public record Revision(
    RevisionReference reference,
    String name,
    int nodeCount,
    String document,
    String etag,
    Instant createdAt) {}
