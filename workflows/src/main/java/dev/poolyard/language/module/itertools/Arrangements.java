package dev.poolyard.language.module.itertools;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An iterator of tuples of equal length, each element of which is drawn from a pool. */
abstract class Arrangements extends TypedIterator {
  /** So many elements, less one, are drawn in a step. */
  private static final int BETWEEN_STEPS = (1 << 10) - 1;

  private final Object[][] pools;

  /** Where in its pool each element of the next tuple lies; there may be more than are drawn. */
  final int[] indices;

  private boolean started;
  private boolean ended;

  /** Begins at {@code indices}; gives nothing at all if no tuple is {@code possible}. */
  Arrangements(TypeObject type, Object[][] pools, int[] indices, boolean possible) {
    super(type);
    this.pools = pools;
    this.indices = indices;
    this.ended = !possible;
  }

  /** Returns the pools of tuples whose elements all come from {@code pool}. */
  static Object[][] pools(Object[] pool, int count) {
    Object[][] pools = new Object[count][];
    Arrays.fill(pools, pool);
    return pools;
  }

  /** Moves the indices on to the next tuple; returns whether there is one. */
  abstract boolean advance();

  @Override
  public final @Nullable Object next(Context context) {
    context.step();
    if (ended || (started && !advance())) {
      ended = true;
      return null;
    }
    started = true;
    Object[] elements = new Object[pools.length];
    for (int i = 0; i < elements.length; i++) {
      if ((i & BETWEEN_STEPS) == BETWEEN_STEPS) {
        context.step();
      }
      elements[i] = pools[i][indices[i]];
    }
    return new TupleObject(elements);
  }
}
