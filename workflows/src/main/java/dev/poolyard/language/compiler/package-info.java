/**
 * Makes executable trees of syntax trees: finds the scope and the slot of every name ahead, refuses
 * what is undefined or not available, and finds out what makes a function impure. Uses {@code
 * syntax}, {@code node}, {@code builtin} and {@code runtime}.
 */
@NullMarked
package dev.poolyard.language.compiler;

import org.jspecify.annotations.NullMarked;
