package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.SpecialMethods;
import dev.poolyard.language.runtime.Truth;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Built-in functions that go through iterables. */
final class IterationFunctions {
  private IterationFunctions() {}

  static Map<String, Object> all() {
    Map<String, Object> functions = new HashMap<>();
    put(functions, "sum", IterationFunctions::sum);
    put(functions, "min", (c, a) -> extreme(c, a, "min", true));
    put(functions, "max", (c, a) -> extreme(c, a, "max", false));
    put(functions, "any", (c, a) -> any(c, a.expect("any", 1, 1).at(0), true));
    put(functions, "all", (c, a) -> !any(c, a.expect("all", 1, 1).at(0), false));
    put(functions, "sorted", IterationFunctions::sorted);
    put(functions, "iter", (c, a) -> iter(a.expect("iter", 1, 2)));
    put(functions, "next", IterationFunctions::next);
    return functions;
  }

  private static void put(Map<String, Object> functions, String name, BuiltinFunction.Body body) {
    functions.put(name, new BuiltinFunction(name, body));
  }

  private static Object sum(Context context, Arguments arguments) {
    @Nullable Object[] bound = arguments.bind("sum", 1, "iterable", "start");
    if (bound[0] == null) {
      throw Raise.typeError("sum() takes at least 1 positional argument (0 given)");
    }
    Object total = bound[1] == null ? 0L : bound[1];
    if (total instanceof String) {
      throw Raise.typeError("sum() can't sum strings [use ''.join(seq) instead]");
    }
    ObjectIterator iterator = Iteration.of(bound[0]);
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.step();
      total = Operators.add(total, e);
    }
    return total;
  }

  private static Object extreme(
      Context context, Arguments arguments, String function, boolean least) {
    Object key = Nothing.NONE;
    @Nullable Object otherwise = null;
    for (Map.Entry<String, Object> keyword : arguments.keywords().entrySet()) {
      switch (keyword.getKey()) {
        case "key" -> key = keyword.getValue();
        case "default" -> otherwise = keyword.getValue();
        default ->
            throw Raise.typeError(
                "'%s' is an invalid keyword argument for %s()", keyword.getKey(), function);
      }
    }
    if (arguments.count() == 0) {
      throw Raise.typeError("%s expected at least 1 argument, got 0", function);
    }
    boolean several = arguments.count() > 1;
    if (several && otherwise != null) {
      throw Raise.typeError(
          "Cannot specify a default for %s() with multiple positional arguments", function);
    }
    Object source = several ? new TupleObject(arguments.positional()) : arguments.at(0);
    ObjectIterator iterator = Iteration.of(source);
    @Nullable Object best = null;
    @Nullable Object bestKey = null;
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.step();
      Object k = key == Nothing.NONE ? e : Calling.call(context, key, e);
      boolean better =
          bestKey == null
              || (least
                  ? Comparisons.less(k, bestKey)
                  : Comparisons.compare(Comparisons.Order.GREATER, k, bestKey));
      if (better) {
        best = e;
        bestKey = k;
      }
    }
    if (best != null) {
      return best;
    }
    if (otherwise == null) {
      throw Raise.valueError("%s() arg is an empty sequence", function);
    }
    return otherwise;
  }

  /** Returns whether any element's truth is {@code wanted}. */
  private static boolean any(Context context, Object iterable, boolean wanted) {
    ObjectIterator iterator = Iteration.of(iterable);
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.step();
      if (Truth.of(e) == wanted) {
        return true;
      }
    }
    return false;
  }

  private static Object sorted(Context context, Arguments arguments) {
    arguments.expectOnePositional("sorted");
    Object[] elements = Iteration.toArray(context, arguments.at(0));
    return ListObject.owning(sort(context, elements, arguments, "sort"));
  }

  /** Sorts by the keywords {@code key} and {@code reverse}. */
  static Object[] sort(Context context, Object[] elements, Arguments arguments, String function) {
    Object key = Nothing.NONE;
    boolean reverse = false;
    for (Map.Entry<String, Object> keyword : arguments.keywords().entrySet()) {
      switch (keyword.getKey()) {
        case "key" -> key = keyword.getValue();
        case "reverse" -> {
          if (!dev.poolyard.language.runtime.Numbers.isInteger(keyword.getValue())) {
            throw Raise.typeError(
                "'%s' object cannot be interpreted as an integer",
                Types.nameOf(keyword.getValue()));
          }
          reverse = Truth.of(keyword.getValue());
        }
        default ->
            throw Raise.typeError(
                "'%s' is an invalid keyword argument for %s()", keyword.getKey(), function);
      }
    }
    return Sorting.sort(context, elements, key, reverse);
  }

  private static Object iter(Arguments arguments) {
    return arguments.count() == 1
        ? Iteration.iterable(arguments.at(0))
        : Iteration.untilSentinel(arguments.at(0), arguments.at(1));
  }

  private static Object next(Context context, Arguments arguments) {
    arguments.expect("next", 1, 2);
    Object iterator = arguments.at(0);
    if (!Iteration.isIterator(iterator)) {
      throw Raise.typeError("'%s' object is not an iterator", Types.nameOf(iterator));
    }
    if (arguments.count() == 1 && !(iterator instanceof ObjectIterator)) {
      return SpecialMethods.call(context, iterator, "__next__");
    }
    ObjectIterator elements = Iteration.iterator(iterator);
    Object element = elements.next(context);
    if (element != null) {
      return element;
    }
    if (arguments.count() == 2) {
      return arguments.at(1);
    }
    throw elements.end();
  }
}
