/**
 * Compiles functions to JVM bytecode: one hidden class for each function, made when it is first
 * called. Compiled code holds no meaning of its own; it calls the methods that {@link
 * dev.poolyard.language.bytecode.RuntimeCall} lists. A plain function keeps its variables in the
 * locals of the JVM, a generator in an array that survives its steps. Uses {@code analysis} for the
 * scopes, {@code syntax}, {@code function}, {@code builtin} and {@code runtime}.
 */
@NullMarked
package dev.poolyard.language.bytecode;

import org.jspecify.annotations.NullMarked;
