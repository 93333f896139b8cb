/** Whole runs inside one process. */
@NullMarked
package dev.poolyard.engine;

import org.jspecify.annotations.NullMarked;
