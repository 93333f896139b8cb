/**
 * Shared memory: counters and arrays that threads and processes change together, and channels
 * between them.
 *
 * <p>Counters and arrays lie in memory that is mapped from a file, so that the threads of the main
 * process and its worker processes reach the same bytes. All classes are thread-safe unless they
 * say otherwise. The package may use {@code live} and all below it.
 */
@NullMarked
package dev.poolyard.live.shared;

import org.jspecify.annotations.NullMarked;
