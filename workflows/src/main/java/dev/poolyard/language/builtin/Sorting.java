package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Nothing;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Stable sorting by {@code <} alone, as Python sorts. */
final class Sorting {
  private Sorting() {}

  private record Keyed(Object key, Object element) {}

  static Object[] sort(Context context, Object[] elements, Object key, boolean reverse) {
    Keyed[] keyed = new Keyed[elements.length];
    for (int i = 0; i < elements.length; i++) {
      Object k = key == Nothing.NONE ? elements[i] : Calls.call(context, key, elements[i]);
      keyed[i] = new Keyed(k, elements[i]);
    }
    List<Keyed> list = Arrays.asList(keyed);
    // Reversing before and after keeps equal elements in their order.
    if (reverse) {
      Collections.reverse(list);
    }
    sort(context, keyed);
    if (reverse) {
      Collections.reverse(list);
    }
    Object[] sorted = new Object[elements.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = keyed[i].element();
    }
    return sorted;
  }

  private static void sort(Context context, Keyed[] keyed) {
    Comparator<Keyed> order =
        (a, b) -> {
          context.step();
          if (Comparisons.less(a.key(), b.key())) {
            return -1;
          }
          return Comparisons.less(b.key(), a.key()) ? 1 : 0;
        };
    Keyed[] original = keyed.clone();
    try {
      Arrays.sort(keyed, order);
    } catch (IllegalArgumentException e) {
      // Java notices that nan breaks the order; Python does not mind.
      insert(context, original, keyed);
    }
  }

  /** Binary insertion, which needs no consistent order. */
  private static void insert(Context context, Keyed[] source, Keyed[] sorted) {
    for (int size = 0; size < source.length; size++) {
      Keyed pivot = source[size];
      int low = 0;
      int high = size;
      while (low < high) {
        context.step();
        int middle = (low + high) >>> 1;
        if (Comparisons.less(pivot.key(), sorted[middle].key())) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(sorted, low, sorted, low + 1, size - low);
      sorted[low] = pivot;
    }
  }
}
