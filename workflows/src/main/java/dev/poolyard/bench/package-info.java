/**
 * The benchmarks: what the function language costs, beside the same work on CPython.
 *
 * <p>Two children live as long as a suite, a JVM started as a worker is and, where there is one, a
 * Python; both are given the same programs, in turns, so that a busy machine hits both. The package
 * measures and judges nothing. It may use {@code process} and all that {@code process} uses; no
 * other package of this module may use it.
 */
@NullMarked
package dev.poolyard.bench;

import org.jspecify.annotations.NullMarked;
