package dev.poolyard.language.function;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Shares out the elements of an iterable to several targets. */
public final class Unpacking {
  private Unpacking() {}

  /** Returns exactly {@code count} elements of {@code value}; not to be changed. */
  public static Object[] exactly(Object value, int count, Context context) {
    if (value instanceof TupleObject tuple) {
      return checked(tuple.elements(), count);
    }
    requireIterable(value);
    return value instanceof ListObject list
        ? checked(list.toArray(), count)
        : take(context, Iteration.of(value), count);
  }

  private static void requireIterable(Object value) {
    if (!Iteration.isIterable(value)) {
      throw Raise.typeError("cannot unpack non-iterable %s object", Types.nameOf(value));
    }
  }

  private static Object[] checked(Object[] elements, int count) {
    if (elements.length < count) {
      throw tooFew("", count, elements.length);
    }
    if (elements.length > count) {
      throw tooMany(count);
    }
    return elements;
  }

  /** Takes no more elements than are needed to see that there are too many. */
  private static Object[] take(Context context, ObjectIterator iterator, int count) {
    Object[] elements = new Object[count];
    for (int i = 0; i < count; i++) {
      @Nullable Object element = iterator.next(context);
      if (element == null) {
        throw tooFew("", count, i);
      }
      elements[i] = element;
    }
    if (iterator.next(context) != null) {
      throw tooMany(count);
    }
    return elements;
  }

  /** Returns {@code before} elements, a list of those between, and {@code after} elements. */
  public static Object[] around(Object value, int before, int after, Context context) {
    requireIterable(value);
    Object[] elements = Iteration.toArray(context, value);
    if (elements.length < before + after) {
      throw tooFew("at least ", before + after, elements.length);
    }
    int end = elements.length - after;
    Object[] shared = new Object[before + 1 + after];
    System.arraycopy(elements, 0, shared, 0, before);
    shared[before] = ListObject.owning(Arrays.copyOfRange(elements, before, end));
    System.arraycopy(elements, end, shared, before + 1, after);
    return shared;
  }

  private static Raise tooFew(String least, int expected, int got) {
    return Raise.valueError(
        "not enough values to unpack (expected %s%d, got %d)", least, expected, got);
  }

  private static Raise tooMany(int expected) {
    return Raise.valueError("too many values to unpack (expected %d)", expected);
  }
}
