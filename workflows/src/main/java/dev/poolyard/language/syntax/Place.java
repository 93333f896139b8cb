package dev.poolyard.language.syntax;

/**
 * Where something stands in the source text.
 *
 * @param line counted from 1
 * @param column counted from 1, in code points
 */
public record Place(int line, int column) {}
