/**
 * What every program finds ready: the built-in functions and types, the methods of the types. A
 * family of functions is a class that puts them into a table by name. Immutable and thread-safe.
 * Uses {@code runtime}.
 */
@NullMarked
package dev.poolyard.language.builtin;

import org.jspecify.annotations.NullMarked;
