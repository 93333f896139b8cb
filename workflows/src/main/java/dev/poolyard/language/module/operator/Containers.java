package dev.poolyard.language.module.operator;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import org.jspecify.annotations.Nullable;

/** What {@code operator} does with sequences and other iterables. */
final class Containers {
  private Containers() {}

  /** Returns {@code object} if {@code +} joins it to another as a sequence does. */
  static Object sequence(Object object) {
    if (object instanceof String || object instanceof ListObject || object instanceof TupleObject) {
      return object;
    }
    throw Raise.typeError("'%s' object can't be concatenated", Types.nameOf(object));
  }

  static Object countOf(Context context, Object container, Object wanted) {
    ObjectIterator iterator = iterate(container);
    long count = 0;
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.step();
      count += Equality.sameOrEqual(e, wanted) ? 1 : 0;
    }
    return count;
  }

  static Object indexOf(Context context, Object container, Object wanted) {
    ObjectIterator iterator = iterate(container);
    long index = 0;
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.step();
      if (Equality.sameOrEqual(e, wanted)) {
        return index;
      }
      index++;
    }
    throw Raise.valueError("sequence.index(x): x not in sequence");
  }

  private static ObjectIterator iterate(Object container) {
    if (!Iteration.isIterable(container)) {
      throw Raise.typeError("argument of type '%s' is not iterable", Types.nameOf(container));
    }
    return Iteration.of(container);
  }

  /** Returns the length, what an iterator expects to give, or the default. */
  static Object lengthHint(@Nullable Object[] bound) {
    Object object = requireNonNull(bound[0]);
    Object otherwise = bound[1] == null ? 0L : Integers.normalize(Numbers.toBig(bound[1]));
    if (object instanceof ObjectIterator iterator) {
      long hint = iterator.lengthHint();
      return hint < 0 ? otherwise : (Object) hint;
    }
    try {
      return Calling.callable(requireNonNull(Builtins.find("len")))
          .call(Context.current(), Arguments.of(object));
    } catch (Raise raise) {
      if (raise.exception().type() == ExceptionTypes.TYPE_ERROR) {
        return otherwise;
      }
      throw raise;
    }
  }
}
