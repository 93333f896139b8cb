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
      case Typed typed when typed.type().find("__iter__") != null ->
          typed.type().find("__iter__") != Nothing.NONE;
      case TupleObject tuple -> true;
      case String text -> true;
      case RangeObject range -> true;
      case DictObject dict -> true;
      case SetObject set -> true;
      case DictView view -> true;
      case ObjectIterator iterator -> true;
      default -> isIndexed(object);
    };
  }

  /**
   * Returns whether a class of the program has subscripts, which make it a sequence; those of types
   * written in Java do not.
   */
  public static boolean isIndexed(Object object) {
    Object method = SpecialMethods.find(object, "__getitem__");
    return method != null && !(method instanceof BuiltinMethod);
  }

  /** Returns an iterator over {@code object}, or raises a TypeError. */
  public static ObjectIterator of(Object object) {
    return switch (object) {
      case ListObject list -> new Iterators.OfList(list);
      case Typed typed when typed.type().find("__iter__") != null -> iterator(made(typed));
      default -> ofBuiltin(object);
    };
  }

  /** Returns the iterator of the built-in type, whatever a derived type says. */
  static ObjectIterator ofBuiltin(Object object) {
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
      default -> {
        if (!isIndexed(object)) {
          throw notIterable(object);
        }
        yield new InstanceIterators.ByIndex(object);
      }
    };
  }

  private static Raise notIterable(Object object) {
    return Raise.typeError("'%s' object is not iterable", Types.nameOf(object));
  }

  /** Returns what {@code iter(object)} returns: what {@code __iter__} returned, if there is one. */
  public static Object iterable(Object object) {
    return object instanceof Typed typed && typed.type().find("__iter__") != null
        ? made(typed)
        : of(object);
  }

  private static Object made(Typed object) {
    if (!SpecialMethods.has(object, "__iter__")) {
      throw notIterable(object);
    }
    Object iterator = SpecialMethods.call(Context.current(), object, "__iter__");
    if (!isIterator(iterator)) {
      throw Raise.typeError("iter() returned non-iterator of type '%s'", Types.nameOf(iterator));
    }
    return iterator;
  }

  /** Returns what {@code iter(function, sentinel)} returns. */
  public static ObjectIterator untilSentinel(Object function, Object sentinel) {
    if (!(function instanceof Callable callable)) {
      throw Raise.typeError("iter(v, w): v must be callable");
    }
    return new InstanceIterators.ByCall(callable, sentinel);
  }

  /** Returns whether {@code next()} can be called with {@code object}. */
  public static boolean isIterator(Object object) {
    return object instanceof ObjectIterator || SpecialMethods.has(object, "__next__");
  }

  /** Returns an iterator that a program made as one that the runtime can go through. */
  public static ObjectIterator iterator(Object iterator) {
    return iterator instanceof ObjectIterator direct
        ? direct
        : new InstanceIterators.ByNext(iterator);
  }

  /** Returns all elements of an iterable, within the bound of a collection. */
  public static Object[] toArray(Context context, Object iterable) {
    return switch (iterable) {
      case ListObject list -> list.toArray();
      case Typed typed when typed.type().find("__iter__") != null -> {
        ObjectIterator iterator = of(typed);
        LengthHint.ask(context, typed);
        yield drain(context, iterator);
      }
      case TupleObject tuple -> {
        Bounds.weigh(tuple.size());
        yield tuple.elements().clone();
      }
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
