/**
 * The module {@code random}: CPython's sequences of the Mersenne Twister. The functions of the
 * module itself share one generator for each call from outside, which begins without a seed. Uses
 * {@code runtime}, {@code builtin} and {@code numeric}.
 */
@NullMarked
package dev.poolyard.language.module.random;

import org.jspecify.annotations.NullMarked;
