package dev.poolyard.language.runtime;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What strings, lists and tuples have in common. */
public final class Sequences {
  private Sequences() {}

  static boolean isSequence(Object object) {
    return object instanceof String
        || object instanceof ListObject
        || object instanceof TupleObject;
  }

  /** Joins two sequences of one type, or answers that it cannot. */
  static Object concatenate(Object a, Object b) {
    return switch (a) {
      case String x -> {
        if (!(b instanceof String y)) {
          throw Raise.typeError("can only concatenate str (not \"%s\") to str", Types.nameOf(b));
        }
        Bounds.checkString((long) x.length() + y.length());
        yield x.concat(y);
      }
      case ListObject x -> {
        if (!(b instanceof ListObject y)) {
          throw Raise.typeError("can only concatenate list (not \"%s\") to list", Types.nameOf(b));
        }
        yield ListObject.owning(join(x.toArray(), y.toArray()));
      }
      case TupleObject x -> {
        if (!(b instanceof TupleObject y)) {
          throw Raise.typeError(
              "can only concatenate tuple (not \"%s\") to tuple", Types.nameOf(b));
        }
        yield new TupleObject(join(x.elements(), y.elements()));
      }
      default -> NotImplemented.ANSWER;
    };
  }

  private static Object[] join(Object[] a, Object[] b) {
    Bounds.allocate((long) a.length + b.length);
    Object[] joined = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, joined, a.length, b.length);
    return joined;
  }

  static Object repeat(Object sequence, Object count) {
    if (!Numbers.isIndex(count)) {
      throw Raise.typeError("can't multiply sequence by non-int of type '%s'", Types.nameOf(count));
    }
    Object times = Numbers.index(count);
    if (times instanceof java.math.BigInteger) {
      throw Raise.overflow(
          "cannot fit '%s' into an index-sized integer".formatted(Types.nameOf(count)));
    }
    long repetitions =
        Integers.signum(times) <= 0 ? 0 : times instanceof Long value ? value : Integer.MAX_VALUE;
    repetitions = Math.min(repetitions, Integer.MAX_VALUE);
    if (sequence instanceof String text) {
      Bounds.checkString(text.length() * repetitions);
      return text.repeat((int) repetitions);
    }
    if (sequence instanceof ListObject list) {
      return ListObject.owning(repeat(list.toArray(), repetitions));
    }
    return new TupleObject(repeat(((TupleObject) sequence).elements(), repetitions));
  }

  private static Object[] repeat(Object[] elements, long repetitions) {
    long length = elements.length * repetitions;
    Bounds.allocate(length);
    Object[] repeated = new Object[(int) length];
    if (elements.length == 1) {
      Arrays.fill(repeated, elements[0]);
      return repeated;
    }
    int filled = Math.min(elements.length, repeated.length);
    System.arraycopy(elements, 0, repeated, 0, filled);
    while (filled > 0 && filled < repeated.length) {
      int more = Math.min(filled, repeated.length - filled);
      System.arraycopy(repeated, 0, repeated, filled, more);
      filled += more;
    }
    return repeated;
  }

  /** Does what {@code list.extend} does. */
  public static void extend(Context context, ListObject list, Object iterable) {
    if (iterable instanceof ListObject || iterable instanceof TupleObject) {
      Object[] elements = Iteration.toArray(context, iterable);
      list.replace(list.size(), list.size(), elements);
      return;
    }
    ObjectIterator iterator = Iteration.of(iterable);
    for (@Nullable Object element = iterator.next(context);
        element != null;
        element = iterator.next(context)) {
      context.step();
      list.add(element);
    }
  }
}
