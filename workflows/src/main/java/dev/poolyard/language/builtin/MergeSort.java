package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Context;

/**
 * Stable sorting that asks for nothing but "less", and as often and in the order as CPython does
 * for fewer than 64 elements, which a key or a comparison with effects would show. Longer sequences
 * are cut into such pieces, which are merged.
 *
 * @param <T> the class of the elements
 * @see <a href="https://github.com/python/cpython/blob/3.11/Objects/listsort.txt">listsort.txt</a>
 */
final class MergeSort<T> {
  /** Answers whether the first element must come before the second. */
  @FunctionalInterface
  interface Order<T> {
    boolean less(T a, T b);
  }

  private static final int LONGEST_PIECE = 64;

  private final Context context;
  private final T[] elements;
  private final Order<T> order;
  private T[] buffer;

  private MergeSort(Context context, T[] elements, Order<T> order) {
    this.context = context;
    this.elements = elements;
    this.order = order;
    this.buffer = elements;
  }

  /** Sorts {@code elements} in place. */
  static <T> void sort(Context context, T[] elements, Order<T> order) {
    new MergeSort<>(context, elements, order).sort(0, elements.length);
  }

  private void sort(int from, int to) {
    if (to - from < LONGEST_PIECE) {
      insert(from, to, endOfRun(from, to));
      return;
    }
    int run = endOfRun(from, to);
    if (run == to) {
      return;
    }
    buffer = elements.clone();
    sortHalves(from, to);
  }

  private void sortHalves(int from, int to) {
    if (to - from < LONGEST_PIECE) {
      insert(from, to, endOfRun(from, to));
      return;
    }
    int middle = (from + to) >>> 1;
    sortHalves(from, middle);
    sortHalves(middle, to);
    if (less(elements[middle], elements[middle - 1])) {
      merge(from, middle, to);
    }
  }

  private boolean less(T a, T b) {
    context.step();
    return order.less(a, b);
  }

  /** Returns where the run that begins at {@code from} ends, made ascending if it descends. */
  private int endOfRun(int from, int to) {
    int end = from + 1;
    if (end >= to) {
      return to;
    }
    if (less(elements[end], elements[from])) {
      for (end++; end < to && less(elements[end], elements[end - 1]); end++) {}
      reverse(from, end);
    } else {
      for (end++; end < to && !less(elements[end], elements[end - 1]); end++) {}
    }
    return end;
  }

  private void reverse(int from, int to) {
    for (int low = from, high = to - 1; low < high; low++, high--) {
      T kept = elements[low];
      elements[low] = elements[high];
      elements[high] = kept;
    }
  }

  /** Binary insertion of what follows the part that is sorted already. */
  private void insert(int from, int to, int sorted) {
    for (int next = sorted; next < to; next++) {
      T pivot = elements[next];
      int low = from;
      int high = next;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (less(pivot, elements[middle])) {
          high = middle;
        } else {
          low = middle + 1;
        }
      }
      System.arraycopy(elements, low, elements, low + 1, next - low);
      elements[low] = pivot;
    }
  }

  private void merge(int from, int middle, int to) {
    System.arraycopy(elements, from, buffer, from, middle - from);
    int left = from;
    int right = middle;
    int next = from;
    while (left < middle && right < to) {
      elements[next++] = less(elements[right], buffer[left]) ? elements[right++] : buffer[left++];
    }
    System.arraycopy(buffer, left, elements, next, middle - left);
  }
}
