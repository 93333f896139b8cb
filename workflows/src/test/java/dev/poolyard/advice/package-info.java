/** Tests of what is foreseen before a run. */
@NullMarked
package dev.poolyard.advice;

import org.jspecify.annotations.NullMarked;
