package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** Dicts made of other things. */
public final class Dicts {
  private Dicts() {}

  /** Does what {@code dict.update} does with one argument: a dict, or pairs. */
  public static void update(Context context, DictObject dict, Object source) {
    if (source instanceof DictObject other) {
      dict.putAll(other);
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
