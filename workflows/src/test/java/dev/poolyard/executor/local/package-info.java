/** Threads, and the lock that they take turns with. */
@NullMarked
package dev.poolyard.executor.local;

import org.jspecify.annotations.NullMarked;
