package dev.poolyard.language.module.itertools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code itertools.combinations} and {@code combinations_with_replacement}. */
final class Combinations extends TypedIterator {
  static final TypeObject TYPE =
      TypeObject.ofModule("itertools", "combinations", Combinations::make);
  static final TypeObject REPLACED_TYPE =
      TypeObject.ofModule(
          "itertools", "combinations_with_replacement", Combinations::makeWithReplacement);

  private static final Parameters ONCE = Parameters.of("combinations(iterable, r)");
  private static final Parameters REPLACED =
      Parameters.of("combinations_with_replacement(iterable, r)");

  private final Object[] pool;
  private final int[] indices;
  private final boolean replacement;
  private boolean started;
  private boolean ended;

  private Combinations(TypeObject type, Object[] pool, int[] indices, boolean replacement) {
    super(type);
    this.pool = pool;
    this.indices = indices;
    this.replacement = replacement;
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = ONCE.bind(arguments);
    Object[] pool = Iteration.toArray(context, requireNonNull(bound[0]));
    long size = size(bound);
    boolean possible = size <= pool.length;
    int[] indices = new int[possible ? (int) size : 0];
    Arrays.setAll(indices, i -> i);
    Combinations combinations = new Combinations(TYPE, pool, indices, false);
    combinations.ended = !possible;
    return combinations;
  }

  private static Object makeWithReplacement(Context context, Arguments arguments) {
    @Nullable Object[] bound = REPLACED.bind(arguments);
    Object[] pool = Iteration.toArray(context, requireNonNull(bound[0]));
    long size = size(bound);
    boolean possible = pool.length > 0 || size == 0;
    Bounds.checkCollection(possible ? size : 0);
    int[] indices = new int[possible ? (int) size : 0];
    Combinations combinations = new Combinations(REPLACED_TYPE, pool, indices, true);
    combinations.ended = !possible;
    return combinations;
  }

  private static long size(@Nullable Object[] bound) {
    long size = Sizes.of(requireNonNull(bound[1]));
    if (size < 0) {
      throw Raise.valueError("r must be non-negative");
    }
    return size;
  }

  @Override
  public @Nullable Object next(Context context) {
    context.step();
    if (ended || (started && !advance())) {
      ended = true;
      return null;
    }
    started = true;
    Object[] elements = new Object[indices.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = pool[indices[i]];
    }
    return new TupleObject(elements);
  }

  private boolean advance() {
    int at = indices.length - 1;
    while (at >= 0 && indices[at] == highest(at)) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    int index = indices[at] + 1;
    for (int i = at; i < indices.length; i++) {
      indices[i] = replacement ? index : index++;
    }
    return true;
  }

  private int highest(int position) {
    return replacement ? pool.length - 1 : pool.length - indices.length + position;
  }
}
