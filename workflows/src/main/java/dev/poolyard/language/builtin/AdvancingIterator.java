package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Nothing;
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
  private Object result = Nothing.NONE;

  AdvancingIterator(String type, Advance advance) {
    super(type);
    this.advance = advance;
  }

  @Override
  public @Nullable Object next(Context context) {
    try {
      return advance.next(context);
    } catch (Raise raise) {
      if (!raise.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
        throw raise;
      }
      Object value = raise.exception().attribute("value");
      result = value == null ? Nothing.NONE : value;
      return null;
    }
  }

  @Override
  public Object result() {
    Object given = result;
    result = Nothing.NONE;
    return given;
  }
}
