/**
 * The program's own functions and generators, and what their compiled code calls: calls and
 * arguments, variables without a value, unpacking, exceptions. Methods named for compiled code take
 * their parameters in the order in which it has them at hand. Functions are immutable; generators
 * belong to the thread that runs them. Uses {@code builtin} and {@code runtime}.
 */
@NullMarked
package dev.poolyard.language.function;

import org.jspecify.annotations.NullMarked;
