/** Tests of what can be tried against findings. */
@NullMarked
package dev.poolyard.mend;

import org.jspecify.annotations.NullMarked;
