/**
 * What each node type does, one small class each, written once against {@link
 * dev.poolyard.executor.TaskExecutor}.
 *
 * <p>Operators keep no state, so one instance serves every run; what belongs to one node of one run
 * is in its {@link dev.poolyard.operator.NodeContext}, which is used by one thread at a time. The
 * package may use {@code value}, {@code model}, {@code task}, {@code event} and all executors.
 */
@NullMarked
package dev.poolyard.operator;

import org.jspecify.annotations.NullMarked;
