package dev.poolyard.language.module.collections;

import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Comparisons.Order;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.InPlace;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Operation;
import dev.poolyard.language.runtime.Subscripts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code +=} and its like do to counters, which then keep only counts above 0. The other
 * operand may be any mapping.
 */
final class CounterChanges {
  private CounterChanges() {}

  /** Says what the count of an element becomes; null leaves it as it is. */
  private interface Change {
    @Nullable Object of(Object count, Object other);
  }

  static Map<String, Method> all() {
    return Map.of(
        "__iadd__", (c, self, a) -> byOther(c, (CounterObject) self, a.at(0), of(c, Operation.ADD)),
        "__isub__",
            (c, self, a) -> byOther(c, (CounterObject) self, a.at(0), of(c, Operation.SUBTRACT)),
        "__ior__",
            (c, self, a) ->
                byOther(
                    c,
                    (CounterObject) self,
                    a.at(0),
                    (count, other) ->
                        Comparisons.compare(Order.GREATER, other, count) ? other : null),
        "__iand__", (c, self, a) -> intersect(c, (CounterObject) self, a.at(0)));
  }

  private static Change of(Context context, Operation operation) {
    return (count, other) -> InPlace.apply(operation, context, count, other);
  }

  private static Object byOther(
      Context context, CounterObject counter, Object other, Change change) {
    Object items = Calling.call(context, Attributes.get(context, other, "items"));
    ObjectIterator iterator = Iteration.of(items);
    for (Object item = iterator.next(context); item != null; item = iterator.next(context)) {
      context.step();
      Object[] parts = Iteration.toArray(context, item);
      Object count = change.of(counter.count(parts[0]), parts[1]);
      if (count != null) {
        counter.put(parts[0], count);
      }
    }
    return keepPositive(context, counter);
  }

  private static Object intersect(Context context, CounterObject counter, Object other) {
    for (int entry = counter.nextEntry(0); entry >= 0; entry = counter.nextEntry(entry + 1)) {
      context.step();
      Object element = counter.keyAt(entry);
      Object count = Subscripts.get(other, element);
      if (Comparisons.less(count, counter.valueAt(entry))) {
        counter.put(element, count);
      }
    }
    return keepPositive(context, counter);
  }

  private static Object keepPositive(Context context, CounterObject counter) {
    CounterObject all = counter.copied();
    for (int entry = all.nextEntry(0); entry >= 0; entry = all.nextEntry(entry + 1)) {
      context.step();
      if (!CounterOperators.isPositive(all.valueAt(entry))) {
        counter.remove(all.keyAt(entry));
      }
    }
    return counter;
  }
}
