package dev.poolyard.server.store;

/** Names one revision of one workflow; {@code number} counts from 1. */
public record RevisionReference(String workflowId, int number) {}
