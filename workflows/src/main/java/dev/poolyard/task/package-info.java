/**
 * A task, the unit of work that is given to a worker, and how a worker runs it.
 *
 * <p>A task is data, never a class, so the same task runs on a thread, in a process or on another
 * machine. Specifications and results are immutable; a context belongs to one running task. The
 * package may use {@code value} and {@code language}.
 */
@NullMarked
package dev.poolyard.task;

import org.jspecify.annotations.NullMarked;
