/** The module {@code math}. Stateless. Uses {@code runtime} and {@code builtin}. */
@NullMarked
package dev.poolyard.language.module.math;

import org.jspecify.annotations.NullMarked;
