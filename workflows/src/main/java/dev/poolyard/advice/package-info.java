/**
 * What can be foreseen of a workflow before it runs: {@link dev.poolyard.advice.Advice} finds what
 * is allowed but will fail, hang or come to nothing. A document with such {@link
 * dev.poolyard.advice.Warning}s runs all the same: to see it happen may be the point.
 *
 * <p>Works on drafts, so it also speaks of a workflow that is being drawn. Everything here is
 * immutable and thread-safe. Uses {@code model}, and through it {@code language} and {@code value}.
 */
@NullMarked
package dev.poolyard.advice;

import org.jspecify.annotations.NullMarked;
