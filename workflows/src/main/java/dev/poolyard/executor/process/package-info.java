/**
 * Executors whose workers are processes of their own, and the frames that pass between a main
 * process and its workers over their standard input and output.
 *
 * <p>What crosses is data: tasks, results and values, never classes. All executors here are
 * thread-safe. The package may use {@code executor}, {@code task}, {@code event} and {@code value}.
 */
@NullMarked
package dev.poolyard.executor.process;

import org.jspecify.annotations.NullMarked;
