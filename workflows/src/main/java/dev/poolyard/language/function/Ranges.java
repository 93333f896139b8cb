package dev.poolyard.language.function;

import dev.poolyard.language.runtime.RangeObject;
import org.jspecify.annotations.Nullable;

/** Ranges that a loop counts through without an iterator. */
public final class Ranges {
  private Ranges() {}

  /** Returns {@code iterable} if it is a range of 64-bit integers, else null. */
  public static @Nullable RangeObject small(Object iterable) {
    return iterable instanceof RangeObject range && range.small() ? range : null;
  }

  public static long start(RangeObject range) {
    return range.start().longValue();
  }

  public static long stride(RangeObject range) {
    return range.stride().longValue();
  }

  public static long length(RangeObject range) {
    return range.length().longValue();
  }
}
