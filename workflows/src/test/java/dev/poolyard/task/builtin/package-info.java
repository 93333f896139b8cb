/** What the built-in tasks promise. */
@NullMarked
package dev.poolyard.task.builtin;

import org.jspecify.annotations.NullMarked;
