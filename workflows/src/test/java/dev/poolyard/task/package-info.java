/** Tests of how tasks find their functions, and of what these share. */
@NullMarked
package dev.poolyard.task;

import org.jspecify.annotations.NullMarked;
