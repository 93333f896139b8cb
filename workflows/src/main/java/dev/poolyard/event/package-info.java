/**
 * What happens during a run, told as events.
 *
 * <p>A run <em>is</em> its events: the live view, the recording and the run resource are all read
 * from the same log. Events are immutable; {@link dev.poolyard.event.EventLog} is thread-safe. The
 * package may use {@code value}.
 */
@NullMarked
package dev.poolyard.event;

import org.jspecify.annotations.NullMarked;
