package dev.poolyard.server.store;

/**
 * A change that a race tries.
 *
 * @param run the run in which the finding was made
 * @param finding its code
 * @param node the node it was about
 * @param sentence what was changed
 * @param document the whole changed document
 */
public record SavedMend(
    String run, String finding, String node, String sentence, String document) {}
