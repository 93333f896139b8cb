/**
 * Laws of the language that hold for all values: drawn values against plain models in Java, which
 * know nothing of how the language is made.
 */
@NullMarked
package dev.poolyard.language.laws;

import org.jspecify.annotations.NullMarked;
