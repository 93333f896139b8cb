/** What the workflow document promises. */
@NullMarked
package dev.poolyard.model;

import org.jspecify.annotations.NullMarked;
