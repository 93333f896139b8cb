/**
 * What happens during a run, told as events.
 *
 * <p>A run <em>is</em> its events: the live view, the recording and the run resource are all read
 * from the same sequence. Events are immutable; {@link dev.poolyard.event.RunRecord} is
 * thread-safe. The package may use {@code task}, for what a worker can be doing.
 */
@NullMarked
package dev.poolyard.event;

import org.jspecify.annotations.NullMarked;
