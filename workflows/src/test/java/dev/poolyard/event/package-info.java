/** A run told as events. */
@NullMarked
package dev.poolyard.event;

import org.jspecify.annotations.NullMarked;
