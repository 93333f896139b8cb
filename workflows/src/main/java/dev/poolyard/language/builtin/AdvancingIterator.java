package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import org.jspecify.annotations.Nullable;

/**
 * An iterator that computes each element when asked. A StopIteration that anything raises
 * meanwhile, such as the function of {@code map}, ends it like its own, as in CPython.
 */
final class AdvancingIterator extends ObjectIterator {
  /** What an iterator does when asked for its next element; null ends it. */
  @FunctionalInterface
  interface Advance {
    @Nullable Object next(Context context);
  }

  private final Advance advance;

  AdvancingIterator(String type, Advance advance) {
    super(type);
    this.advance = advance;
  }

  @Override
  public @Nullable Object next(Context context) {
    try {
      return advance.next(context);
    } catch (Raise raise) {
      return endedBy(raise);
    }
  }
}
