package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.SetObject;
import dev.poolyard.language.runtime.SliceObject;
import dev.poolyard.language.runtime.TupleObject;

/** Lists, tuples, sets, dicts and slices as written. */
public final class Displays {
  private Displays() {}

  public static ListObject emptyList() {
    return new ListObject();
  }

  /** Returns a list that keeps {@code elements}. */
  public static Object list(Object[] elements) {
    return ListObject.owning(elements);
  }

  /** Returns a list of constants. */
  public static Object copyOf(Object[] elements) {
    return ListObject.owning(elements.clone());
  }

  /** Returns a tuple that keeps {@code elements}. */
  public static Object tuple(Object[] elements) {
    return elements.length == 0 ? TupleObject.EMPTY : new TupleObject(elements);
  }

  public static SetObject emptySet() {
    return new SetObject(false);
  }

  public static Object set(Object[] elements, Context context) {
    SetObject set = new SetObject(false);
    for (Object element : elements) {
      set.add(element);
    }
    return set;
  }

  /**
   * Returns a set of constants.
   *
   * <p>CPython makes a frozenset of them when it compiles, builds that anew when it stores it, and
   * copies it in the end unless it is only iterated. All three leave traces in the order.
   */
  public static Object constantSet(Object[] elements, Context context, boolean copied) {
    SetObject stored = new SetObject(false);
    ((SetObject) set(elements, context)).elements().forEach(stored::add);
    return copied ? stored.copy(false) : stored;
  }

  public static DictObject emptyDict() {
    return new DictObject();
  }

  public static Object slice(Object lower, Object upper, Object stride) {
    return new SliceObject(lower, upper, stride);
  }

  public static void append(Object element, ListObject list) {
    list.add(element);
  }

  public static void insert(Object element, SetObject set) {
    set.add(element);
  }

  /** Puts in keys and values that take turns. */
  public static void putAll(Object[] entries, DictObject dict) {
    for (int i = 0; i < entries.length; i += 2) {
      dict.put(entries[i], entries[i + 1]);
    }
  }

  public static void put(Object key, Object value, DictObject dict) {
    dict.put(key, value);
  }

  public static Object[] elements(ListObject list) {
    return list.toArray();
  }
}
