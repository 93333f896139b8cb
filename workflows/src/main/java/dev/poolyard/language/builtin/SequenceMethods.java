package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Elements;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.RangeObject;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.SliceObject;
import dev.poolyard.language.runtime.TupleObject;
import java.math.BigInteger;
import java.util.Map;

/** The methods of tuples, ranges and slices. */
final class SequenceMethods {
  private SequenceMethods() {}

  static Map<String, Method> all() {
    return new MethodTable<>("tuple", Object.class)
        .put("count", 1, 1, (c, self, a) -> count(c, self, a.at(0)))
        .put("index", 1, 3, (c, self, a) -> index(c, self, a.at(0), a.at(1, 0L), a.at(2, MAX)))
        .all();
  }

  static Map<String, Method> ofRange() {
    return new MethodTable<>("range", RangeObject.class)
        .put("count", 1, 1, (c, self, a) -> count(c, self, a.at(0)))
        .put("index", 1, 1, (c, self, a) -> index(c, self, a.at(0), 0L, MAX))
        .all();
  }

  private static final Object MAX = (long) Integer.MAX_VALUE;

  static Map<String, Method> ofSlice() {
    return new MethodTable<>("slice", SliceObject.class)
        .put(
            "indices",
            1,
            1,
            (c, self, a) -> {
              BigInteger length = Numbers.toBig(a.at(0));
              if (length.signum() < 0) {
                throw Raise.valueError("length should not be negative");
              }
              BigInteger[] span = self.indices(length);
              return TupleObject.of(
                  Integers.normalize(span[0]),
                  Integers.normalize(span[1]),
                  Integers.normalize(span[2]));
            })
        .all();
  }

  /** Counts the elements that equal {@code wanted}. */
  static Object count(Context context, Object sequence, Object wanted) {
    if (sequence instanceof RangeObject range && Numbers.isInteger(wanted)) {
      return range.indexOf(Numbers.toBig(wanted)).signum() >= 0 ? 1L : 0L;
    }
    long count = 0;
    ObjectIterator iterator = Iteration.of(sequence);
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.step();
      count += Equality.sameOrEqual(e, wanted) ? 1 : 0;
    }
    return count;
  }

  /** Finds {@code wanted} among the elements from {@code from} up to {@code to}. */
  static Object index(Context context, Object sequence, Object wanted, Object from, Object to) {
    if (sequence instanceof RangeObject range && Numbers.isInteger(wanted)) {
      var found = range.indexOf(Numbers.toBig(wanted));
      if (found.signum() >= 0) {
        return Integers.normalize(found);
      }
      throw Raise.valueError("%s is not in range", Representation.of(wanted));
    }
    long first = Numbers.toPlace(from);
    long last = Numbers.toPlace(to);
    Elements elements =
        sequence instanceof Elements own
            ? own
            : new TupleObject(Iteration.toArray(context, sequence));
    int stop = clamp(last, elements.size());
    // a comparison may change a list
    for (int i = clamp(first, elements.size()); i < stop && i < elements.size(); i++) {
      context.step();
      if (Equality.sameOrEqual(elements.get(i), wanted)) {
        return (long) i;
      }
    }
    throw switch (sequence) {
      case TupleObject tuple -> Raise.valueError("tuple.index(x): x not in tuple");
      case RangeObject range -> Raise.valueError("sequence.index(x): x not in sequence");
      default -> Raise.valueError("%s is not in list", Representation.of(wanted));
    };
  }

  /** Returns the position that {@code index} means, within 0 to {@code length}. */
  static int clamp(long index, int length) {
    long position = index < 0 ? Math.max(index, -length) + length : index;
    return (int) Math.clamp(position, 0, length);
  }
}
