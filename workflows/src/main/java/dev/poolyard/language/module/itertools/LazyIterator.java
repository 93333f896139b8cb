package dev.poolyard.language.module.itertools;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import org.jspecify.annotations.Nullable;

/**
 * An iterator that computes each element when asked, and counts it as a step. A StopIteration that
 * anything raises meanwhile ends it, as in CPython.
 */
final class LazyIterator extends TypedIterator {
  /** What it does when asked for its next element; null ends it. */
  @FunctionalInterface
  interface Advance {
    @Nullable Object next(Context context);
  }

  private final Advance advance;

  LazyIterator(TypeObject type, Advance advance) {
    super(type);
    this.advance = advance;
  }

  @Override
  public @Nullable Object next(Context context) {
    context.step();
    try {
      return advance.next(context);
    } catch (Raise raise) {
      return endedBy(raise);
    }
  }
}
