package dev.poolyard.language.module.itertools;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code itertools.product}: counts like a mileometer, the last wheel fastest. */
final class Product extends TypedIterator {
  static final TypeObject TYPE = TypeObject.ofModule("itertools", "product", Product::make);

  private final Object[][] pools;
  private final int[] indices;
  private boolean started;
  private boolean ended;

  private Product(Object[][] pools) {
    super(TYPE);
    this.pools = pools;
    this.indices = new int[pools.length];
  }

  private static Object make(Context context, Arguments arguments) {
    long repeat = 1;
    Map<String, Object> keywords = arguments.keywords();
    if (keywords.size() > 1) {
      throw Raise.typeError(
          "product() takes at most 1 keyword argument (%d given)", keywords.size());
    }
    for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
      if (!keyword.getKey().equals("repeat")) {
        throw Raise.typeError(
            "'%s' is an invalid keyword argument for product()", keyword.getKey());
      }
      repeat = Sizes.of(keyword.getValue());
      if (repeat < 0) {
        throw Raise.valueError("repeat argument cannot be negative");
      }
    }
    int count = repeat == 0 ? 0 : arguments.count();
    Bounds.checkCollection(count == 0 ? 0 : Math.min(repeat, Integer.MAX_VALUE) * count);
    Object[][] pools = new Object[count == 0 ? 0 : (int) (count * repeat)][];
    for (int i = 0; i < count; i++) {
      pools[i] = Iteration.toArray(context, arguments.at(i));
    }
    for (int i = count; i < pools.length; i++) {
      pools[i] = pools[i - count];
    }
    return new Product(pools);
  }

  @Override
  public @Nullable Object next(Context context) {
    context.step();
    if (ended) {
      return null;
    }
    boolean more = started ? turn() : hasElements();
    started = true;
    if (!more) {
      ended = true;
      return null;
    }
    Object[] elements = new Object[pools.length];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = pools[i][indices[i]];
    }
    return new TupleObject(elements);
  }

  private boolean hasElements() {
    for (Object[] pool : pools) {
      if (pool.length == 0) {
        return false;
      }
    }
    return true;
  }

  private boolean turn() {
    for (int i = pools.length - 1; i >= 0; i--) {
      if (++indices[i] < pools[i].length) {
        return true;
      }
      indices[i] = 0;
    }
    return false;
  }
}
