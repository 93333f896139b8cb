/** What holds for the module as a whole. */
@NullMarked
package dev.poolyard;

import org.jspecify.annotations.NullMarked;
