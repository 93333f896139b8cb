package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** Dicts made of other things. */
public final class Dicts {
  private Dicts() {}

  /**
   * Returns the entries of a mapping: a dict, or an object of a class with a method {@code keys},
   * which is asked for the value of each key. Returns null if {@code source} is no mapping.
   */
  public static @Nullable DictObject mapping(Context context, Object source) {
    if (source instanceof DictObject dict) {
      return dict;
    }
    Object keys = source instanceof Typed ? Attributes.find(context, source, "keys") : null;
    if (keys == null) {
      return null;
    }
    DictObject entries = new DictObject();
    ObjectIterator iterator = Iteration.of(Calling.call(context, keys));
    for (Object key = iterator.next(context); key != null; key = iterator.next(context)) {
      context.step();
      entries.put(key, Subscripts.get(source, key));
    }
    return entries;
  }

  /** Does what {@code dict.update} does with one argument: a dict, or pairs. */
  public static void update(Context context, DictObject dict, Object source) {
    DictObject mapping = mapping(context, source);
    if (mapping != null) {
      dict.putAll(mapping);
      return;
    }
    ObjectIterator iterator = Iteration.of(source);
    int index = 0;
    for (@Nullable Object pair = iterator.next(context);
        pair != null;
        pair = iterator.next(context)) {
      context.step();
      if (!Iteration.isIterable(pair)) {
        throw Raise.typeError(
            "cannot convert dictionary update sequence element #%d to a sequence", index);
      }
      Object[] parts = Iteration.toArray(context, pair);
      if (parts.length != 2) {
        throw Raise.valueError(
            "dictionary update sequence element #%d has length %d; 2 is required",
            index, parts.length);
      }
      dict.put(parts[0], parts[1]);
      index++;
    }
  }
}
