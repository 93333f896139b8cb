/**
 * The built-in tasks: functions that run as Java on the JVM, with progress and prompt cancellation.
 *
 * <p>{@link dev.poolyard.task.builtin.BuiltInTasks} finds them by name. What they are called and
 * take is told by {@link dev.poolyard.model.TaskSignatures}, for documents are validated without
 * them. Everything public here is thread-safe. Uses {@code value}, {@code language} and, for the
 * signatures alone, {@code model}.
 */
@NullMarked
package dev.poolyard.task.builtin;

import org.jspecify.annotations.NullMarked;
