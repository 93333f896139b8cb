package dev.poolyard.language.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Iterators of all that can be iterated. */
public final class Iteration {
  private Iteration() {}

  public static boolean isIterable(Object object) {
    return switch (object) {
      case ListObject list -> true;
      case TupleObject tuple -> true;
      case String text -> true;
      case RangeObject range -> true;
      case DictObject dict -> true;
      case SetObject set -> true;
      case DictView view -> true;
      case ObjectIterator iterator -> true;
      default -> false;
    };
  }

  /** Returns an iterator over {@code object}, or raises a TypeError. */
  public static ObjectIterator of(Object object) {
    return switch (object) {
      case ListObject list -> new Iterators.OfList(list);
      case TupleObject tuple -> new Iterators.OfTuple(tuple);
      case String text -> new Iterators.OfString(text);
      case RangeObject range ->
          range.small() ? new Iterators.OfRange(range) : new Iterators.OfBigRange(range);
      case DictObject dict -> new Iterators.OfDict(new DictView(dict, DictView.Kind.KEYS));
      case SetObject set -> new Iterators.OfSet(set);
      case DictView view -> new Iterators.OfDict(view);
      case ObjectIterator iterator -> iterator;
      default -> throw Raise.typeError("'%s' object is not iterable", Types.nameOf(object));
    };
  }

  /** Returns all elements of an iterable, within the bound of a collection. */
  public static Object[] toArray(Context context, Object iterable) {
    return switch (iterable) {
      case ListObject list -> list.toArray();
      case TupleObject tuple -> tuple.elements().clone();
      default -> drain(context, of(iterable));
    };
  }

  private static Object[] drain(Context context, ObjectIterator iterator) {
    List<Object> elements = new ArrayList<>();
    for (@Nullable Object element = iterator.next(context);
        element != null;
        element = iterator.next(context)) {
      context.step();
      elements.add(element);
      Bounds.checkCollection(elements.size());
    }
    return elements.toArray();
  }
}
