/**
 * Finds out all that can be known of a program before it runs: the scope and the slot of every
 * name, what is undefined or not available, and what makes a function impure. Uses {@code syntax},
 * {@code module}, {@code builtin} and {@code runtime}.
 */
@NullMarked
package dev.poolyard.language.analysis;

import org.jspecify.annotations.NullMarked;
