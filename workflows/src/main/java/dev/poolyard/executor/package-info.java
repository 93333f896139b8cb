/**
 * What all executors share: the interface, futures, and the journal they report to.
 *
 * <p>An executor is owned by its run, which closes it; every thread and process of it is gone when
 * {@link dev.poolyard.executor.TaskExecutor#close} returns. Executors, futures and the journal are
 * thread-safe. The package may use {@code value}, {@code task} and {@code event}.
 */
@NullMarked
package dev.poolyard.executor;

import org.jspecify.annotations.NullMarked;
