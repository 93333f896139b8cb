/** Races on the server: one at a time, their runs kept and watched like all others. */
@NullMarked
package dev.poolyard.server.race;

import org.jspecify.annotations.NullMarked;
