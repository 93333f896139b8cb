/**
 * What can be tried against a finding: {@link dev.poolyard.mend.Mends} changes the workflow so that
 * what was found should go away, and says in a sentence what it changed. One small rule for each
 * code of a finding; whether the change helps is for a race to show.
 *
 * <p>Everything here is pure and immutable: the same document and the same figures always give the
 * same change. A change is offered only if the changed document is valid and foresees no failure
 * that the old one did not. Uses {@code model}, {@code event} for the figures of a run, and {@code
 * advice}.
 */
@NullMarked
package dev.poolyard.mend;

import org.jspecify.annotations.NullMarked;
