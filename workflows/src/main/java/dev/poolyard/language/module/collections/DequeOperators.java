package dev.poolyard.language.module.collections;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Comparisons.Order;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.NotImplemented;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.Types;
import java.util.HashMap;
import java.util.Map;

/** What operators and built-in functions do with deques. */
final class DequeOperators {
  private DequeOperators() {}

  private interface Body {
    Object call(Context context, DequeObject deque, Arguments arguments);
  }

  private interface Test {
    Object of(Object a, Object b);
  }

  static Map<String, Method> all() {
    Map<String, Method> methods = new HashMap<>();
    put(methods, "__len__", (c, deque, a) -> (long) deque.size());
    put(methods, "__iter__", (c, deque, a) -> deque.iterator(false));
    put(methods, "__reversed__", (c, deque, a) -> deque.iterator(true));
    put(methods, "__contains__", (c, deque, a) -> contains(c, deque, a.at(0)));
    put(methods, "__getitem__", (c, deque, a) -> deque.get(position(deque, a.at(0))));
    put(
        methods,
        "__setitem__",
        (c, deque, a) -> {
          deque.set(position(deque, a.at(0)), a.at(1));
          return Nothing.NONE;
        });
    put(
        methods,
        "__delitem__",
        (c, deque, a) -> {
          DequeMethods.delete(deque, position(deque, a.at(0)));
          return Nothing.NONE;
        });
    put(methods, "__add__", (c, deque, a) -> concatenated(c, deque, a.at(0)));
    put(
        methods,
        "__iadd__",
        (c, deque, a) -> {
          DequeMethods.extend(c, deque, a.at(0), false);
          return deque;
        });
    put(methods, "__mul__", (c, deque, a) -> repeated(c, deque, a.at(0), false));
    put(
        methods,
        "__rmul__",
        (c, deque, a) ->
            switch (a.at(0)) {
              case String text -> NotImplemented.ANSWER;
              case ListObject list -> NotImplemented.ANSWER;
              case TupleObject tuple -> NotImplemented.ANSWER;
              default -> repeated(c, deque, a.at(0), false);
            });
    put(methods, "__imul__", (c, deque, a) -> repeated(c, deque, a.at(0), true));
    put(methods, "__repr__", (c, deque, a) -> representation(deque));
    compare(methods, "__eq__", Equality::equal);
    compare(methods, "__ne__", (a, b) -> !Equality.equal(a, b));
    compare(methods, "__lt__", (a, b) -> Comparisons.order(Order.LESS, a, b));
    compare(methods, "__le__", (a, b) -> Comparisons.order(Order.LESS_OR_EQUAL, a, b));
    compare(methods, "__gt__", (a, b) -> Comparisons.order(Order.GREATER, a, b));
    compare(methods, "__ge__", (a, b) -> Comparisons.order(Order.GREATER_OR_EQUAL, a, b));
    return methods;
  }

  private static void put(Map<String, Method> methods, String name, Body body) {
    methods.put(name, (context, self, a) -> body.call(context, (DequeObject) self, a));
  }

  /** Compares deques as the lists of their elements. */
  private static void compare(Map<String, Method> methods, String name, Test test) {
    put(
        methods,
        name,
        (context, deque, arguments) ->
            arguments.at(0) instanceof DequeObject other
                ? test.of(ListObject.owning(deque.toArray()), ListObject.owning(other.toArray()))
                : NotImplemented.ANSWER);
  }

  private static boolean contains(Context context, DequeObject deque, Object wanted) {
    int changes = deque.changes();
    for (int i = 0; i < deque.size(); i++) {
      context.step();
      if (Equality.sameOrEqual(deque.get(i), wanted)) {
        return true;
      }
      DequeMethods.checkUnchanged(deque, changes);
    }
    return false;
  }

  private static int position(DequeObject deque, Object index) {
    if (!Numbers.isIndex(index)) {
      throw Raise.typeError("sequence index must be integer, not '%s'", Types.nameOf(index));
    }
    long position = Numbers.toIndex(index);
    position = position < 0 ? position + deque.size() : position;
    if (position < 0 || position >= deque.size()) {
      throw Raise.indexError("deque index out of range");
    }
    return (int) position;
  }

  private static Object concatenated(Context context, DequeObject deque, Object other) {
    if (!(other instanceof DequeObject)) {
      throw Raise.typeError(
          "can only concatenate deque (not \"%s\") to deque", Types.nameOf(other));
    }
    DequeObject joined = DequeMethods.copy(deque);
    DequeMethods.extend(context, joined, other, false);
    return joined;
  }

  private static Object repeated(
      Context context, DequeObject repeated, Object times, boolean inPlace) {
    if (!Numbers.isIndex(times)) {
      throw Raise.typeError("can't multiply sequence by non-int of type '%s'", Types.nameOf(times));
    }
    long count = Math.max(0, Numbers.toIndex(times));
    DequeObject deque = inPlace ? repeated : DequeMethods.copy(repeated);
    Object[] elements = deque.toArray();
    if (deque.longest() == DequeObject.UNBOUNDED) {
      Bounds.checkCollection(
          elements.length == 0 ? 0 : Math.min(count, Integer.MAX_VALUE) * elements.length);
    } else if (elements.length > 0) {
      count =
          Math.min(
              count, deque.longest() / elements.length + 1 + deque.longest() % elements.length);
    }
    if (count == 0) {
      deque.become(new Object[0]);
    }
    for (long i = 1; i < count && elements.length > 0; i++) {
      for (Object element : elements) {
        context.step();
        deque.addLast(element);
      }
    }
    return deque;
  }

  private static String representation(DequeObject deque) {
    return deque.whileShown(() -> {
      String elements = Representation.of(ListObject.owning(deque.toArray()));
      boolean unbounded = deque.longest() == DequeObject.UNBOUNDED;
      return "deque(" + elements + (unbounded ? ")" : ", maxlen=" + deque.longest() + ")");
    });
  }
}
