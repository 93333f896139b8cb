/**
 * The runs of one server: their admission, their events while they happen, their record afterwards.
 *
 * <p>{@link dev.poolyard.server.run.RunRegistry} is the one entry. Runs themselves happen in
 * processes of their own; this package only hears of them. Memory is bounded: a run that is over is
 * read from the store, and of a run that goes on only the newest events are held. Every type is
 * thread-safe. The package may use {@code store}.
 */
@NullMarked
package dev.poolyard.server.run;

import org.jspecify.annotations.NullMarked;
