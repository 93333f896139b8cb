/** The contract of executors, checked on every kind. */
@NullMarked
package dev.poolyard.executor;

import org.jspecify.annotations.NullMarked;
