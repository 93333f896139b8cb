/**
 * Functions of floats that give the same on every machine, unlike Java's own.
 *
 * <p>CPython returns what the C library of its machine does. Against glibc 2.36, 20,000 arguments
 * each, the last bit differs for: log10, hypot none; exp, log, log2, lgamma, acosh, asinh up to 8;
 * pow, atan, atan2, acos, tanh, sinh, cosh, exp2, expm1, log1p, asin, gamma, sin, cos up to 31; tan
 * 56; erf 526; erfc 5,092; cbrt 9,151. Nearly all is rounded correctly here, which glibc does not
 * always do. Stateless. Uses nothing else of Poolyard.
 */
@NullMarked
package dev.poolyard.language.numeric;

import org.jspecify.annotations.NullMarked;
