/**
 * Executors whose workers are threads of the main process: its main thread, platform threads and
 * virtual threads; and the lock that threads share when they are to take turns as CPython's do.
 *
 * <p>All executors here are thread-safe. The package may use {@code executor}, {@code task}, {@code
 * language}, {@code event} and {@code value}.
 */
@NullMarked
package dev.poolyard.executor.local;

import org.jspecify.annotations.NullMarked;
