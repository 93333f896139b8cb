/** Threads, and the lock that they take turns with. */
@NullMarked
package dev.poolyard.executor.process;

import org.jspecify.annotations.NullMarked;
