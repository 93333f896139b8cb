/**
 * Runs as they happen, over WebSockets.
 *
 * <p>Each watcher has a virtual thread of its own that pulls from its run by its own cursor, one
 * frame under way at a time: a slow client slows nobody and holds no memory. The package may use
 * {@code run} and {@code http}.
 */
@NullMarked
package dev.poolyard.server.live;

import org.jspecify.annotations.NullMarked;
