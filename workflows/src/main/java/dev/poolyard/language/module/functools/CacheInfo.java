package dev.poolyard.language.module.functools;

import dev.poolyard.language.module.collections.NamedTuples;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.TypeObject;
import java.util.List;

/** What {@code cache_info()} returns. */
public final class CacheInfo {
  private static final TypeObject TYPE =
      NamedTuples.make("functools", "CacheInfo", List.of("hits", "misses", "maxsize", "currsize"));

  private CacheInfo() {}

  /**
   * Makes one.
   *
   * @param maxsize an int, or None
   */
  public static Object of(Context context, long hits, long misses, Object maxsize, long currsize) {
    return TYPE.call(context, Arguments.of(hits, misses, maxsize, currsize));
  }
}
