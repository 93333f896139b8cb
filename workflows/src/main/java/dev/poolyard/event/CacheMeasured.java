package dev.poolyard.event;

import org.jspecify.annotations.Nullable;

/**
 * How the cache of a function node stands in one process: {@code cache_info()}. Each such event
 * takes the place of the one before for the same node, process and place.
 *
 * @param place which of the caches of this node in the process it is, from 0: interpreters that
 *     share no values have one each
 * @param maxsize how many results it keeps, absent for all
 * @param currsize how many it holds
 */
public record CacheMeasured(
    double t,
    String node,
    long pid,
    int place,
    long hits,
    long misses,
    @Nullable Long maxsize,
    long currsize)
    implements RunEvent {}
