package dev.poolyard.language.module.collections;

import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Comparisons.Order;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.NotImplemented;
import dev.poolyard.language.runtime.Operators;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What operators make of counters; results keep only counts above 0. */
final class CounterOperators {
  private CounterOperators() {}

  /** Combines the counts of one element, 0 standing for a missing one. */
  private interface Combination {
    Object of(Object left, Object right);
  }

  private interface Condition {
    boolean holds(Object left, Object right);
  }

  static Map<String, Method> all() {
    Map<String, Method> methods = new HashMap<>();
    combine(methods, "__add__", Operators::add, count -> isPositive(count) ? count : null);
    combine(methods, "__sub__", Operators::subtract, CounterOperators::negatedIfNegative);
    combine(
        methods,
        "__or__",
        (a, b) -> Comparisons.less(a, b) ? b : a,
        count -> isPositive(count) ? count : null);
    combine(methods, "__and__", (a, b) -> Comparisons.less(a, b) ? a : b, null);
    methods.put(
        "__pos__", (c, self, a) -> kept(c, self, count -> isPositive(count) ? count : null));
    methods.put("__neg__", (c, self, a) -> kept(c, self, CounterOperators::negatedIfNegative));
    compare(methods, "__eq__", Equality::equal);
    compare(methods, "__le__", (a, b) -> Comparisons.compare(Order.LESS_OR_EQUAL, a, b));
    compare(methods, "__ge__", (a, b) -> Comparisons.compare(Order.GREATER_OR_EQUAL, a, b));
    negate(methods, "__ne__", "__eq__", false);
    negate(methods, "__lt__", "__le__", true);
    negate(methods, "__gt__", "__ge__", true);
    return methods;
  }

  static boolean isPositive(Object count) {
    return Comparisons.compare(Order.GREATER, count, 0L);
  }

  private static @Nullable Object negatedIfNegative(Object count) {
    return Comparisons.less(count, 0L) ? Operators.subtract(0L, count) : null;
  }

  /**
   * @param alone what the right counter gives alone: a count, or null for nothing; itself null if
   *     that is never asked
   */
  private static void combine(
      Map<String, Method> methods,
      String name,
      Combination combination,
      @Nullable Selection alone) {
    methods.put(
        name,
        (context, self, arguments) ->
            arguments.at(0) instanceof CounterObject other
                ? combined(context, (CounterObject) self, other, combination, alone)
                : NotImplemented.ANSWER);
  }

  /** Says what becomes of a count; null leaves it out. */
  private interface Selection {
    @Nullable Object of(Object count);
  }

  private static CounterObject combined(
      Context context,
      CounterObject left,
      CounterObject right,
      Combination combination,
      @Nullable Selection alone) {
    CounterObject result = new CounterObject();
    for (int entry = left.nextEntry(0); entry >= 0; entry = left.nextEntry(entry + 1)) {
      context.step();
      Object element = left.keyAt(entry);
      Object count = combination.of(left.valueAt(entry), right.count(element));
      if (isPositive(count)) {
        result.put(element, count);
      }
    }
    if (alone == null) {
      return result;
    }
    for (int entry = right.nextEntry(0); entry >= 0; entry = right.nextEntry(entry + 1)) {
      context.step();
      Object element = right.keyAt(entry);
      Object count = left.contains(element) ? null : alone.of(right.valueAt(entry));
      if (count != null) {
        result.put(element, count);
      }
    }
    return result;
  }

  private static CounterObject kept(Context context, Object self, Selection selection) {
    return combined(context, new CounterObject(), (CounterObject) self, Operators::add, selection);
  }

  private static void compare(Map<String, Method> methods, String name, Condition condition) {
    methods.put(
        name,
        (context, self, arguments) ->
            arguments.at(0) instanceof CounterObject other
                ? (Object) holdsForAll(context, (CounterObject) self, other, condition)
                : NotImplemented.ANSWER);
  }

  private static boolean holdsForAll(
      Context context, CounterObject left, CounterObject right, Condition condition) {
    for (int entry = left.nextEntry(0); entry >= 0; entry = left.nextEntry(entry + 1)) {
      context.step();
      if (!condition.holds(left.valueAt(entry), right.count(left.keyAt(entry)))) {
        return false;
      }
    }
    for (int entry = right.nextEntry(0); entry >= 0; entry = right.nextEntry(entry + 1)) {
      context.step();
      if (!condition.holds(left.count(right.keyAt(entry)), right.valueAt(entry))) {
        return false;
      }
    }
    return true;
  }

  /** Defines a comparison as another one that holds, or not, together with being unequal. */
  private static void negate(
      Map<String, Method> methods, String name, String other, boolean holds) {
    Method basis = java.util.Objects.requireNonNull(methods.get(other));
    Method equal = java.util.Objects.requireNonNull(methods.get("__eq__"));
    methods.put(
        name,
        (context, self, arguments) -> {
          Object answer = basis.call(context, self, arguments);
          if (answer == NotImplemented.ANSWER) {
            return answer;
          }
          return holds
              ? answer.equals(true) && !equal.call(context, self, arguments).equals(true)
              : answer.equals(false);
        });
  }
}
