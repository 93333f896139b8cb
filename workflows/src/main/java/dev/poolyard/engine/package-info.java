/**
 * A run: which node starts when, what happens when one fails, and how a run is stopped.
 *
 * <p>The package may use {@code operator} and all below it.
 */
@NullMarked
package dev.poolyard.engine;

import org.jspecify.annotations.NullMarked;
