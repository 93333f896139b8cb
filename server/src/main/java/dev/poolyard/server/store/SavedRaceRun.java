package dev.poolyard.server.store;

/**
 * An ended run of a race.
 *
 * @param executor the name of its contender
 * @param round 0 for the warm-up, from 1 for those that count
 * @param alone whether no other run went on at its beginning and at its end
 * @param figures its resource as JSON, without outputs
 */
public record SavedRaceRun(String executor, int round, boolean alone, String figures) {}
