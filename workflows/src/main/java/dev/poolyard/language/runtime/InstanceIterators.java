package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** Iterators over objects of a program's classes. */
final class InstanceIterators {
  private InstanceIterators() {}

  /** Goes through an object by its {@code __next__}. */
  static final class ByNext extends ObjectIterator {
    private final Object iterator;

    ByNext(Object iterator) {
      super(Types.nameOf(iterator));
      this.iterator = iterator;
    }

    @Override
    public @Nullable Object next(Context context) {
      try {
        return SpecialMethods.call(context, iterator, "__next__");
      } catch (Raise raise) {
        return endedBy(raise);
      }
    }
  }

  /** Goes through a sequence by its {@code __getitem__}, from 0 until it raises an IndexError. */
  static final class ByIndex extends ObjectIterator {
    private final Object sequence;
    private long index;

    ByIndex(Object sequence) {
      super("iterator");
      this.sequence = sequence;
    }

    @Override
    public @Nullable Object next(Context context) {
      if (index < 0) {
        return null;
      }
      try {
        return SpecialMethods.call(context, sequence, "__getitem__", index++);
      } catch (Raise raise) {
        TypeObject type = raise.exception().type();
        if (type.isSubtypeOf(ExceptionTypes.INDEX_ERROR)
            || type.isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
          index = -1;
          return null;
        }
        throw raise;
      }
    }
  }

  /** Calls a function again and again until it returns a certain value. */
  static final class ByCall extends ObjectIterator {
    private final Callable function;
    private final Object sentinel;
    private boolean ended;

    ByCall(Callable function, Object sentinel) {
      super("callable_iterator");
      this.function = function;
      this.sentinel = sentinel;
    }

    @Override
    public @Nullable Object next(Context context) {
      if (ended) {
        return null;
      }
      try {
        Object value = Calling.call(context, function);
        ended = Equality.sameOrEqual(sentinel, value);
        return ended ? null : value;
      } catch (Raise raise) {
        if (raise.exception().type().isSubtypeOf(ExceptionTypes.STOP_ITERATION)) {
          ended = true;
          return null;
        }
        throw raise;
      }
    }
  }
}
