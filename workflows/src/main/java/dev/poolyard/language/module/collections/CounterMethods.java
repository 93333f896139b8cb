package dev.poolyard.language.module.collections;

import dev.poolyard.language.builtin.Builtins;
import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.module.itertools.ItertoolsModule;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributes;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Comparisons.Order;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.SliceObject;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be done with a counter by name. */
final class CounterMethods {
  private static final Object COUNT_OF_ITEM =
      new BuiltinFunction("count", (context, a) -> ((TupleObject) a.at(0)).get(1));

  private CounterMethods() {}

  private interface Body {
    Object call(Context context, CounterObject counter, @Nullable Object[] bound);
  }

  static Map<String, Method> all() {
    Map<String, Method> methods = new HashMap<>();
    put(methods, "__missing__(self, key)", (c, counter, bound) -> 0L);
    put(methods, "total(self)", (c, counter, bound) -> total(c, counter));
    put(methods, "most_common(self, n?)", CounterMethods::mostCommon);
    put(methods, "elements(self)", (c, counter, bound) -> elements(c, counter));
    put(methods, "update(self, iterable?, /, **kwds)", (c, counter, b) -> add(c, counter, b, 1));
    put(methods, "subtract(self, iterable?, /, **kwds)", (c, counter, b) -> add(c, counter, b, -1));
    put(methods, "copy(self)", (c, counter, bound) -> counter.copied());
    put(methods, "__delitem__(self, elem)", (c, counter, bound) -> delete(counter, bound));
    put(methods, "__repr__(self)", (c, counter, bound) -> representation(c, counter));
    return methods;
  }

  private static void put(Map<String, Method> methods, String signature, Body body) {
    PythonParameters parameters = PythonParameters.of("Counter." + signature);
    methods.put(
        signature.substring(0, signature.indexOf('(')),
        (context, self, arguments) ->
            body.call(context, (CounterObject) self, parameters.bind(arguments.withFirst(self))));
  }

  private static Object total(Context context, CounterObject counter) {
    Object total = 0L;
    for (int entry = counter.nextEntry(0); entry >= 0; entry = counter.nextEntry(entry + 1)) {
      context.step();
      total = Operators.add(total, counter.valueAt(entry));
    }
    return total;
  }

  private static List<TupleObject> items(CounterObject counter) {
    List<TupleObject> items = new ArrayList<>();
    for (int entry = counter.nextEntry(0); entry >= 0; entry = counter.nextEntry(entry + 1)) {
      items.add(TupleObject.of(counter.keyAt(entry), counter.valueAt(entry)));
    }
    return items;
  }

  private static ListObject sorted(Context context, CounterObject counter) {
    ListObject items = ListObject.owning(items(counter).toArray());
    Map<String, Object> keywords = Map.of("key", COUNT_OF_ITEM, "reverse", true);
    Object sorted = Objects.requireNonNull(Builtins.find("sorted"));
    return (ListObject)
        Calling.callable(sorted).call(context, new Arguments(new Object[] {items}, keywords));
  }

  /** Does what {@code heapq.nlargest} does, on which CPython relies for a given number. */
  private static Object mostCommon(
      Context context, CounterObject counter, @Nullable Object[] bound) {
    Object count = bound[1];
    if (count == null || count == Nothing.NONE) {
      return sorted(context, counter);
    }
    if (Equality.equal(count, 1L)) {
      return counter.size() == 0 ? new ListObject() : ListObject.of(greatest(context, counter));
    }
    if (Comparisons.compare(Order.GREATER_OR_EQUAL, count, (long) counter.size())) {
      Object whole = new SliceObject(Nothing.NONE, count, Nothing.NONE);
      return Subscripts.get(sorted(context, counter), whole);
    }
    if (!Numbers.isIndex(count)) {
      throw Raise.typeError("'%s' object cannot be interpreted as an integer", Types.nameOf(count));
    }
    long most = Numbers.toIndex(Numbers.index(count));
    return most <= 0
        ? new ListObject()
        : ListObject.owning(LargestItems.of(context, items(counter), (int) most));
  }

  private static Object greatest(Context context, CounterObject counter) {
    Object items = Calling.call(context, Attributes.get(context, counter, "items"));
    Object max = Objects.requireNonNull(Builtins.find("max"));
    return Calling.callable(max)
        .call(context, new Arguments(new Object[] {items}, Map.of("key", COUNT_OF_ITEM)));
  }

  private static Object elements(Context context, CounterObject counter) {
    Map<String, Object> itertools = ItertoolsModule.attributes();
    Object items = Calling.call(context, Attributes.get(context, counter, "items"));
    Object repeated =
        Calling.call(
            context,
            Objects.requireNonNull(itertools.get("starmap")),
            Objects.requireNonNull(itertools.get("repeat")),
            items);
    Object chain = Objects.requireNonNull(itertools.get("chain"));
    return Calling.call(context, Attributes.get(context, chain, "from_iterable"), repeated);
  }

  private static Object add(
      Context context, CounterObject counter, @Nullable Object[] bound, int sign) {
    counter.add(context, bound[1], bound[2], sign);
    return Nothing.NONE;
  }

  private static Object delete(CounterObject counter, @Nullable Object[] bound) {
    counter.remove(Objects.requireNonNull(bound[1]));
    return Nothing.NONE;
  }

  private static String representation(Context context, CounterObject counter) {
    if (counter.size() == 0) {
      return "Counter()";
    }
    DictObject ordered = new DictObject();
    try {
      for (Object item : sorted(context, counter).toArray()) {
        ordered.put(((TupleObject) item).get(0), ((TupleObject) item).get(1));
      }
    } catch (Raise raise) {
      if (raise.exception().type() != ExceptionTypes.TYPE_ERROR) {
        throw raise;
      }
      ordered = new DictObject();
      ordered.putAll(counter);
    }
    return "Counter(" + Representation.of(ordered) + ")";
  }
}
