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

/** What operators do with counters; results keep only counts above 0. */
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
    combine(methods, "add", Operators::add);
    combine(methods, "sub", Operators::subtract);
    combine(methods, "or", (a, b) -> Comparisons.less(a, b) ? b : a);
    combine(methods, "and", (a, b) -> Comparisons.less(a, b) ? a : b);
    methods.put("__pos__", (c, self, a) -> signed(c, (CounterObject) self, true));
    methods.put("__neg__", (c, self, a) -> signed(c, (CounterObject) self, false));
    compare(methods, "__eq__", Equality::equal);
    compare(methods, "__le__", (a, b) -> Comparisons.compare(Order.LESS_OR_EQUAL, a, b));
    compare(methods, "__ge__", (a, b) -> Comparisons.compare(Order.GREATER_OR_EQUAL, a, b));
    negate(methods, "__ne__", "__eq__", false);
    negate(methods, "__lt__", "__le__", true);
    negate(methods, "__gt__", "__ge__", true);
    return methods;
  }

  private static boolean positive(Object count) {
    return Comparisons.less(0L, count);
  }

  private static void combine(Map<String, Method> methods, String name, Combination combination) {
    methods.put(
        "__" + name + "__",
        (context, self, arguments) ->
            arguments.at(0) instanceof CounterObject other
                ? combined(context, (CounterObject) self, other, combination, name.equals("and"))
                : NotImplemented.ANSWER);
    methods.put(
        "__i" + name + "__",
        (context, self, arguments) -> {
          if (!(arguments.at(0) instanceof CounterObject other)) {
            return NotImplemented.ANSWER;
          }
          CounterObject counter = (CounterObject) self;
          changeInPlace(context, counter, other, combination, name.equals("and"));
          return counter;
        });
  }

  private static CounterObject combined(
      Context context,
      CounterObject left,
      CounterObject right,
      Combination combination,
      boolean onlyOfLeft) {
    CounterObject result = new CounterObject();
    for (int entry = left.nextEntry(0); entry >= 0; entry = left.nextEntry(entry + 1)) {
      context.step();
      Object element = left.keyAt(entry);
      putPositive(result, element, combination.of(left.valueAt(entry), right.count(element)));
    }
    for (int entry = right.nextEntry(0);
        entry >= 0 && !onlyOfLeft;
        entry = right.nextEntry(entry + 1)) {
      context.step();
      Object element = right.keyAt(entry);
      if (!left.contains(element)) {
        putPositive(result, element, combination.of(0L, right.valueAt(entry)));
      }
    }
    return result;
  }

  private static void putPositive(CounterObject counter, Object element, Object count) {
    if (positive(count)) {
      counter.put(element, count);
    }
  }

  private static void changeInPlace(
      Context context,
      CounterObject counter,
      CounterObject other,
      Combination combination,
      boolean onlyOfLeft) {
    CounterObject changes = onlyOfLeft ? counter.copied() : other.copied();
    for (int entry = changes.nextEntry(0); entry >= 0; entry = changes.nextEntry(entry + 1)) {
      context.step();
      Object element = changes.keyAt(entry);
      counter.put(element, combination.of(counter.count(element), other.count(element)));
    }
    CounterObject all = counter.copied();
    for (int entry = all.nextEntry(0); entry >= 0; entry = all.nextEntry(entry + 1)) {
      if (!positive(all.valueAt(entry))) {
        counter.remove(all.keyAt(entry));
      }
    }
  }

  private static CounterObject signed(Context context, CounterObject counter, boolean plus) {
    CounterObject result = new CounterObject();
    for (int entry = counter.nextEntry(0); entry >= 0; entry = counter.nextEntry(entry + 1)) {
      context.step();
      Object count = counter.valueAt(entry);
      putPositive(result, counter.keyAt(entry), plus ? count : Operators.subtract(0L, count));
    }
    return result;
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
