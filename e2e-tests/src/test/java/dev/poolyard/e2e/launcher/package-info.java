/** The command {@code ./poolyard} as scripts and terminals see it. Uses {@code support}. */
@NullMarked
package dev.poolyard.e2e.launcher;

import org.jspecify.annotations.NullMarked;
