/** What the values and their forms promise. */
@NullMarked
package dev.poolyard.value;

import org.jspecify.annotations.NullMarked;
