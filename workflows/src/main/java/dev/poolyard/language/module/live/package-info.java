/**
 * What functions see of the live objects they are given: futures, executors, and shared memory.
 * Each is a reference; what a program does with it is asked of the surroundings, which alone know
 * the object. Their methods are those of {@code concurrent.futures} and {@code multiprocessing},
 * where these have them.
 *
 * <p>The package may use {@code builtin} and {@code runtime}.
 */
@NullMarked
package dev.poolyard.language.module.live;

import org.jspecify.annotations.NullMarked;
