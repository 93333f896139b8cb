/**
 * Executors whose workers are threads of the main process: its main thread, platform threads and
 * virtual threads.
 *
 * <p>All executors here are thread-safe. The package may use {@code executor}, {@code task}, {@code
 * event} and {@code value}.
 */
@NullMarked
package dev.poolyard.executor.local;

import org.jspecify.annotations.NullMarked;
