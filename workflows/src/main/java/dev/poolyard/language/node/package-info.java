/**
 * The executable tree: nodes that compute on the slots of a frame.
 *
 * <p>Nodes are immutable and may run on many threads at once; all that changes lives in a {@link
 * dev.poolyard.language.node.Frame}. Arithmetic and comparisons first try 64-bit integers, then ask
 * {@code runtime}. Uses {@code runtime} and {@code builtin}.
 */
@NullMarked
package dev.poolyard.language.node;

import org.jspecify.annotations.NullMarked;
