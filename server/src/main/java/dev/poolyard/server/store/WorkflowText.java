package dev.poolyard.server.store;

/**
 * What is saved of a workflow.
 *
 * @param document the text to keep
 * @param name its name, for lists
 * @param nodeCount how many nodes it has, for lists
 */
public record WorkflowText(String document, String name, int nodeCount) {}
