/** Tests of races. */
@NullMarked
package dev.poolyard.race;

import org.jspecify.annotations.NullMarked;
