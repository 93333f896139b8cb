package dev.poolyard.value;

import java.util.List;
import java.util.OptionalLong;

/**
 * A function whose results are kept, as {@code functools.lru_cache} makes it. The results stay
 * where they were computed: each process has a cache of its own for each id.
 *
 * @param maxsize how many results are kept, not negative; empty for all of them
 * @param id which cache of the run holds them: the node that made it
 */
public record CachedFunction(FunctionValue function, OptionalLong maxsize, String id)
    implements FunctionValue {
  public CachedFunction {
    if (maxsize.orElse(0) < 0) {
      throw new IllegalArgumentException(
          "maxsize must not be negative, was " + maxsize.getAsLong());
    }
  }

  @Override
  public String name() {
    return function.name();
  }

  @Override
  public List<FunctionValue> parts() {
    return List.of(function);
  }
}
