/**
 * Reads a source text into a syntax tree of immutable records with their places. Knows the grammar,
 * not what names mean. Uses nothing else of Poolyard.
 */
@NullMarked
package dev.poolyard.language.syntax;

import org.jspecify.annotations.NullMarked;
