/**
 * The module {@code re}: Python's patterns, matched in time proportional to the text.
 *
 * <p>A pattern is read into a tree, compiled to a small program and run by a machine that follows
 * all its threads at once (Pike's), so no pattern can take exponential time, and each turn of the
 * machine is a step that a stop interrupts. What such a machine cannot do, such as looking around
 * or referring back, is refused. Uses {@code runtime} and {@code builtin}.
 */
@NullMarked
package dev.poolyard.language.module.regex;

import org.jspecify.annotations.NullMarked;
