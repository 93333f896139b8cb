/** Tests of futures, executors as functions see them, and deadlocks. */
@NullMarked
package dev.poolyard.live;

import org.jspecify.annotations.NullMarked;
