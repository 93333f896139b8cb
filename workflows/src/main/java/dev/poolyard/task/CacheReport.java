package dev.poolyard.task;

import dev.poolyard.language.FunctionCache.Statistics;

/**
 * How the cache of one node in one process has fared so far.
 *
 * @param node the node that made it
 * @param pid the process that it is in
 * @param place which of the caches of this node in the process it is, from 0: interpreters that
 *     share no values have one each
 * @param number counts the reports of this place; of two about one cache the higher is the newer
 */
public record CacheReport(String node, long pid, int place, long number, Statistics statistics) {}
