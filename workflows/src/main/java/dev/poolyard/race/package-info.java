/**
 * Races: the same workflow on several kinds of executor, measured fairly.
 *
 * <p>One run at a time, in turns, each in a main process of its own that was ready beforehand; the
 * first turn is a warm-up and is thrown away. The package may use {@code process} and all below it.
 */
@NullMarked
package dev.poolyard.race;

import org.jspecify.annotations.NullMarked;
