package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Nothing;
import java.util.Arrays;
import java.util.Collections;

/** Stable sorting by {@code <} alone, as Python sorts. */
final class Sorting {
  private Sorting() {}

  private record Keyed(Object key, Object element) {}

  static Object[] sort(Context context, Object[] elements, Object key, boolean reverse) {
    Object[] sorted = elements.clone();
    // Reversing before and after keeps equal elements in their order.
    if (reverse) {
      Collections.reverse(Arrays.asList(sorted));
    }
    if (key == Nothing.NONE) {
      MergeSort.sort(context, sorted, orderOf(sorted));
    } else {
      sortByKey(context, sorted, key, reverse);
    }
    if (reverse) {
      Collections.reverse(Arrays.asList(sorted));
    }
    return sorted;
  }

  private static void sortByKey(Context context, Object[] sorted, Object key, boolean reversed) {
    Object[] keys = new Object[sorted.length];
    for (int i = 0; i < keys.length; i++) {
      int next = reversed ? keys.length - 1 - i : i; // keys are made in the order given
      keys[next] = Calling.call(context, key, sorted[next]);
    }
    Keyed[] keyed = new Keyed[sorted.length];
    for (int i = 0; i < keyed.length; i++) {
      keyed[i] = new Keyed(keys[i], sorted[i]);
    }
    MergeSort.Order<Object> order = orderOf(keys);
    MergeSort.sort(context, keyed, (a, b) -> order.less(a.key(), b.key()));
    for (int i = 0; i < keyed.length; i++) {
      sorted[i] = keyed[i].element();
    }
  }

  /** Elements of one simple type are compared without asking for their types again. */
  private static MergeSort.Order<Object> orderOf(Object[] keys) {
    Class<?> common = keys.length == 0 ? Object.class : keys[0].getClass();
    for (Object key : keys) {
      Context.weigh(1);
      if (key.getClass() != common) {
        return Comparisons::less;
      }
    }
    if (common == Long.class) {
      return (a, b) -> (Long) a < (Long) b;
    }
    return common == Double.class ? (a, b) -> (Double) a < (Double) b : Comparisons::less;
  }
}
