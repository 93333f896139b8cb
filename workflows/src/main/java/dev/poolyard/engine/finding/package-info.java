/**
 * What a run's own measurements say about why it was not faster, and what went wrong in it: one
 * small rule for each finding, each in plain words with figures, and with what would mend it.
 *
 * <p>Rules look at what was measured, never at guesses, and keep quiet about runs that are too
 * short to judge. All here is immutable. The package may use {@code executor} and {@code model}.
 */
@NullMarked
package dev.poolyard.engine.finding;

import org.jspecify.annotations.NullMarked;
