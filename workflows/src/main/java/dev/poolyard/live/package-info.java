/**
 * What the nodes and the functions of a run share while it goes on: futures, executors, shared
 * memory; and the graph of who waits for whom, in which deadlocks are found.
 *
 * <p>A function holds a {@link dev.poolyard.value.LiveReference}; {@link
 * dev.poolyard.live.RunObjects} finds what it refers to. All classes are thread-safe unless they
 * say otherwise. The package may use {@code executor} and all below it.
 */
@NullMarked
package dev.poolyard.live;

import org.jspecify.annotations.NullMarked;
