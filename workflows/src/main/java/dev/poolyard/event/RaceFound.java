package dev.poolyard.event;

/**
 * Workers that changed the same shared object at once lost some of their changes.
 *
 * @param node the shared object
 * @param expected what all that was added to it amounts to
 * @param actual what is there
 * @param lost how far the two are apart, number by number, summed
 */
public record RaceFound(double t, String node, long expected, long actual, long lost)
    implements RunEvent {}
