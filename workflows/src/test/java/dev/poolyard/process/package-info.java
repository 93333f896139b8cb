/** Real main and worker processes, and how they end. */
@NullMarked
package dev.poolyard.process;

import org.jspecify.annotations.NullMarked;
