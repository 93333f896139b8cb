/**
 * The module {@code itertools}: lazy iterators, each element one step. What they keep is bounded as
 * collections are. Uses {@code runtime} and {@code builtin}.
 */
@NullMarked
package dev.poolyard.language.module.itertools;

import org.jspecify.annotations.NullMarked;
