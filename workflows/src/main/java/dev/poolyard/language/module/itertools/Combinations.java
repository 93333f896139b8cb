package dev.poolyard.language.module.itertools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code itertools.combinations} and {@code combinations_with_replacement}. */
final class Combinations extends Arrangements {
  static final TypeObject TYPE =
      TypeObject.ofModule("itertools", "combinations", Combinations::make);
  static final TypeObject REPLACED_TYPE =
      TypeObject.ofModule(
          "itertools", "combinations_with_replacement", Combinations::makeWithReplacement);

  private static final Parameters ONCE = Parameters.of("combinations(iterable, r)");
  private static final Parameters REPLACED =
      Parameters.of("combinations_with_replacement(iterable, r)");

  private final int poolSize;
  private final boolean replacement;

  private Combinations(
      TypeObject type, Object[] pool, int[] indices, boolean replacement, boolean possible) {
    super(type, pools(pool, indices.length), indices, possible);
    this.poolSize = pool.length;
    this.replacement = replacement;
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = ONCE.bind(arguments);
    long size = Sizes.of(requireNonNull(bound[1]));
    Object[] pool = Iteration.toArray(context, requireNonNull(bound[0]));
    Sizes.checkSelection(size);
    boolean possible = size <= pool.length;
    int[] indices = new int[possible ? (int) size : 0];
    Arrays.setAll(indices, i -> i);
    return new Combinations(TYPE, pool, indices, false, possible);
  }

  private static Object makeWithReplacement(Context context, Arguments arguments) {
    @Nullable Object[] bound = REPLACED.bind(arguments);
    long size = Sizes.of(requireNonNull(bound[1]));
    Object[] pool = Iteration.toArray(context, requireNonNull(bound[0]));
    Sizes.checkSelection(size);
    boolean possible = pool.length > 0 || size == 0;
    Bounds.checkCollection(possible ? size : 0);
    int[] indices = new int[possible ? (int) size : 0];
    return new Combinations(REPLACED_TYPE, pool, indices, true, possible);
  }

  @Override
  boolean advance() {
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
    return replacement ? poolSize - 1 : poolSize - indices.length + position;
  }
}
