/**
 * The function language: a strict subset of Python 3 whose programs mean exactly what they mean in
 * CPython, or are refused before they run.
 *
 * <p>{@link dev.poolyard.language.Program} compiles a source text; its functions run under a {@link
 * dev.poolyard.language.Host}. Everything public here is thread-safe. The rooms below, none of
 * which knows this package: {@code lexical} knows words, {@code syntax} reads, {@code numeric}
 * computes what the JDK computes differently, {@code runtime} holds the objects of a running
 * function, {@code builtin} the built-in functions and methods, {@code module} the modules, {@code
 * analysis} finds out what can be known before a run, {@code bytecode} compiles, and {@code
 * function} holds what compiled functions are and call. Uses {@code value} only.
 */
@NullMarked
package dev.poolyard.language;

import org.jspecify.annotations.NullMarked;
