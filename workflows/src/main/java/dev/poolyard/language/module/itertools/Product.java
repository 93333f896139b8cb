package dev.poolyard.language.module.itertools;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Arrays;
import java.util.Map;

/** {@code itertools.product}: counts like a mileometer, the last wheel fastest. */
final class Product extends Arrangements {
  static final TypeObject TYPE = TypeObject.ofModule("itertools", "product", Product::make);

  private final Object[][] pools;

  private Product(Object[][] pools) {
    super(
        TYPE,
        pools,
        new int[pools.length],
        Arrays.stream(pools).noneMatch(pool -> pool.length == 0));
    this.pools = pools;
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
  boolean advance() {
    for (int i = pools.length - 1; i >= 0; i--) {
      if (++indices[i] < pools[i].length) {
        return true;
      }
      indices[i] = 0;
    }
    return false;
  }
}
