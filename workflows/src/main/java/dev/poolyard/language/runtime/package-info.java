/**
 * The objects that exist while a function runs, and what Python's operators mean for them.
 *
 * <p>An {@code int} is a {@code Long}, or a {@code BigInteger} only where 64 bits do not suffice; a
 * {@code float} is a {@code Double}, a {@code bool} a {@code Boolean}, a {@code str} a {@code
 * String}, {@code None} is {@link Nothing#NONE}; the other types have classes here. Objects belong
 * to the thread that runs the function; nothing here is thread-safe unless it is immutable. Uses
 * nothing else of Poolyard.
 */
@NullMarked
package dev.poolyard.language.runtime;

import org.jspecify.annotations.NullMarked;
