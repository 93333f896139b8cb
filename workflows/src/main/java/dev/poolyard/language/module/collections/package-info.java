/**
 * The module {@code collections}: counters, dicts with defaults, deques and named tuples. Uses
 * {@code runtime}, {@code builtin} and {@code module.itertools}.
 */
@NullMarked
package dev.poolyard.language.module.collections;

import org.jspecify.annotations.NullMarked;
