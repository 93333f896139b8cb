package dev.poolyard.language.runtime;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Python's {@code list}. */
public final class ListObject implements Elements {
  private Object[] elements;
  private int size;

  public ListObject() {
    this(new Object[8], 0);
  }

  private ListObject(Object[] elements, int size) {
    this.elements = elements;
    this.size = size;
  }

  /** Makes a list that keeps {@code elements} as its own. */
  public static ListObject owning(Object[] elements) {
    Bounds.allocate(elements.length);
    return new ListObject(elements, elements.length);
  }

  public static ListObject of(Object... elements) {
    return new ListObject(elements, elements.length);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Object get(int index) {
    return elements[index];
  }

  /** Returns what goes through the elements while they may change. */
  Iterable<Object> live() {
    return () ->
        new Iterator<>() {
          private int next;

          @Override
          public boolean hasNext() {
            return next < size;
          }

          @Override
          public Object next() {
            if (!hasNext()) {
              throw new NoSuchElementException();
            }
            return elements[next++];
          }
        };
  }

  public void set(int index, Object value) {
    elements[index] = value;
  }

  public void add(Object value) {
    if (size == elements.length) {
      grow(size + 1);
    }
    elements[size++] = value;
  }

  private void grow(int least) {
    Bounds.allocate(least);
    int capacity = Math.max(least, Math.min(Bounds.MOST_ELEMENTS, size + (size >> 1) + 8));
    elements = Arrays.copyOf(elements, capacity);
  }

  /** Replaces the elements from {@code from} up to {@code to} by {@code replacement}. */
  public void replace(int from, int to, Object[] replacement) {
    int changed = size - (to - from) + replacement.length;
    if (changed > elements.length) {
      grow(changed);
    }
    Bounds.weigh((long) size - to + replacement.length);
    System.arraycopy(elements, to, elements, from + replacement.length, size - to);
    System.arraycopy(replacement, 0, elements, from, replacement.length);
    if (changed < size) {
      Arrays.fill(elements, changed, size, Nothing.NONE);
    }
    size = changed;
  }

  public Object remove(int index) {
    Object removed = elements[index];
    size--;
    Bounds.weigh(size - index);
    System.arraycopy(elements, index + 1, elements, index, size - index);
    elements[size] = Nothing.NONE;
    return removed;
  }

  public void clear() {
    elements = new Object[8];
    size = 0;
  }

  /** Replaces all elements, keeping {@code replacement} as its own. */
  public void become(Object[] replacement) {
    elements = replacement;
    size = replacement.length;
  }

  /** Returns a copy of the elements. */
  public Object[] toArray() {
    Bounds.weigh(size);
    return Arrays.copyOf(elements, size);
  }

  public Object[] copyOfRange(int from, int to) {
    Bounds.weigh(to - from);
    return Arrays.copyOfRange(elements, from, to);
  }
}
