/** What people come for, done from beginning to end in a browser. Uses {@code pages}. */
@NullMarked
package dev.poolyard.e2e.journeys;

import org.jspecify.annotations.NullMarked;
