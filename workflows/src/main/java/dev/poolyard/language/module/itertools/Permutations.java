package dev.poolyard.language.module.itertools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@code itertools.permutations}, in the lexicographic order of positions. */
final class Permutations extends Arrangements {
  static final TypeObject TYPE =
      TypeObject.ofModule("itertools", "permutations", Permutations::make);

  private static final Parameters PARAMETERS = Parameters.of("permutations(iterable, r?)");

  private final int[] cycles;

  private Permutations(Object[] pool, int size, boolean possible) {
    super(TYPE, pools(pool, size), new int[pool.length], possible);
    this.cycles = new int[size];
    Arrays.setAll(indices, i -> i);
    Arrays.setAll(cycles, i -> pool.length - i);
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = PARAMETERS.bind(arguments);
    Object[] pool = Iteration.toArray(context, requireNonNull(bound[0]));
    long size = pool.length;
    if (bound[1] != null && bound[1] != Nothing.NONE) {
      if (!Numbers.isInteger(bound[1])) {
        throw Raise.typeError("Expected int as r");
      }
      size = Sizes.of(bound[1]);
      Sizes.checkSelection(size);
    }
    boolean possible = size <= pool.length;
    return new Permutations(pool, possible ? (int) size : 0, possible);
  }

  @Override
  boolean advance() {
    for (int i = cycles.length - 1; i >= 0; i--) {
      if (--cycles[i] > 0) {
        int other = indices.length - cycles[i];
        int moved = indices[i];
        indices[i] = indices[other];
        indices[other] = moved;
        return true;
      }
      int moved = indices[i];
      System.arraycopy(indices, i + 1, indices, i, indices.length - i - 1);
      indices[indices.length - 1] = moved;
      cycles[i] = indices.length - i;
    }
    return false;
  }
}
