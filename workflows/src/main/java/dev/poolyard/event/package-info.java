/**
 * What happens during a run, told as events.
 *
 * <p>A run <em>is</em> its events: the live view, the recording and the run resource are all read
 * from the same sequence. Events are immutable; {@link dev.poolyard.event.RunRecord} is
 * thread-safe. The package uses nothing else of Poolyard.
 */
@NullMarked
package dev.poolyard.event;

import org.jspecify.annotations.NullMarked;
