package dev.poolyard.language.module.collections;

import dev.poolyard.language.builtin.MethodTable;
import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.ReadOnlyAttribute;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TypeObject;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What can be done with a deque by name. */
final class DequeMethods {
  private static final Parameters CREATION = Parameters.of("deque(iterable?, maxlen?)");

  private DequeMethods() {}

  static TypeObject type() {
    return TypeObject.ofModule("collections", "deque", DequeMethods::make)
        .define(
            new MethodTable<>("deque", DequeObject.class)
                .put("append", 1, 1, (c, deque, a) -> done(() -> deque.addLast(a.at(0))))
                .put("appendleft", 1, 1, (c, deque, a) -> done(() -> deque.addFirst(a.at(0))))
                .put("pop", 0, 0, (c, deque, a) -> nonEmpty(deque).removeLast())
                .put("popleft", 0, 0, (c, deque, a) -> nonEmpty(deque).removeFirst())
                .put("clear", 0, 0, (c, deque, a) -> done(() -> deque.become(new Object[0])))
                .put("copy", 0, 0, (c, deque, a) -> copy(deque))
                .put("__copy__", 0, 0, (c, deque, a) -> copy(deque))
                .put("extend", 1, 1, (c, deque, a) -> extend(c, deque, a.at(0), false))
                .put("extendleft", 1, 1, (c, deque, a) -> extend(c, deque, a.at(0), true))
                .put("count", 1, 1, (c, deque, a) -> count(c, deque, a.at(0)))
                .putFree("index", DequeMethods::index)
                .put("insert", 2, 2, (c, deque, a) -> insert(deque, a))
                .put("remove", 1, 1, (c, deque, a) -> remove(c, deque, a.at(0)))
                .put("reverse", 0, 0, (c, deque, a) -> reverse(deque))
                .put("rotate", 0, 1, (c, deque, a) -> rotate(deque, a.at(0, 1L)))
                .all())
        .define(DequeOperators.all())
        .define("__hash__", Nothing.NONE)
        .define("maxlen", new LongestLength());
  }

  private static Object done(Runnable action) {
    action.run();
    return Nothing.NONE;
  }

  private static DequeObject nonEmpty(DequeObject deque) {
    if (deque.size() == 0) {
      throw Raise.indexError("pop from an empty deque");
    }
    return deque;
  }

  private static Object make(Context context, Arguments arguments) {
    @Nullable Object[] bound = CREATION.bind(arguments);
    long longest = DequeObject.UNBOUNDED;
    if (bound[1] != null && bound[1] != Nothing.NONE) {
      if (!Numbers.isInteger(bound[1])) {
        throw Raise.typeError("an integer is required");
      }
      BigInteger given = Numbers.toBig(bound[1]);
      if (given.bitLength() >= Long.SIZE) {
        throw Raise.overflow("Python int too large to convert to C ssize_t");
      }
      longest = given.longValue();
      if (longest < 0) {
        throw Raise.valueError("maxlen must be non-negative");
      }
    }
    DequeObject deque = new DequeObject(longest);
    if (bound[0] != null) {
      extend(context, deque, bound[0], false);
    }
    return deque;
  }

  static DequeObject copy(DequeObject deque) {
    DequeObject copy = new DequeObject(deque.longest());
    copy.become(deque.toArray());
    return copy;
  }

  static Object extend(Context context, DequeObject deque, Object iterable, boolean left) {
    Object source = iterable == deque ? ListObject.owning(deque.toArray()) : iterable;
    ObjectIterator iterator = Iteration.of(source);
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      context.step();
      if (left) {
        deque.addFirst(e);
      } else {
        deque.addLast(e);
      }
    }
    return Nothing.NONE;
  }

  private static Object count(Context context, DequeObject deque, Object wanted) {
    int changes = deque.changes();
    long count = 0;
    for (int i = 0; i < deque.size(); i++) {
      context.step();
      count += Equality.sameOrEqual(deque.get(i), wanted) ? 1 : 0;
      checkUnchanged(deque, changes);
    }
    return count;
  }

  static void checkUnchanged(DequeObject deque, int changes) {
    if (deque.changes() != changes) {
      throw Raise.of(ExceptionTypes.RUNTIME_ERROR, "deque mutated during iteration");
    }
  }

  private static Object index(Context context, DequeObject deque, Arguments arguments) {
    if (arguments.count() < 1 || arguments.count() > 3) {
      throw Raise.typeError(
          "index() takes at %s (%d given)",
          arguments.count() < 1 ? "least 1 argument" : "most 3 arguments", arguments.count());
    }
    Object wanted = arguments.expect("deque.index", 1, 3).at(0);
    int changes = deque.changes();
    long sizeBefore = deque.size();
    long first = Numbers.toPlace(arguments.at(1, 0L));
    long last = Numbers.toPlace(arguments.at(2, sizeBefore));
    long size = deque.size();
    long from = fromStart(first, size);
    long to = Math.min(fromStart(last, size), size);
    for (long i = from; i < to; i++) {
      context.step();
      boolean found = Equality.sameOrEqual(deque.get((int) i), wanted);
      if (found) {
        return i;
      }
      checkUnchanged(deque, changes);
    }
    throw Raise.valueError("%s is not in deque", Representation.of(wanted));
  }

  /** Returns the position that a place means, brought to 0 from below. */
  private static long fromStart(long place, long size) {
    return place < 0 ? Math.max(0, place + size) : place;
  }

  private static Object insert(DequeObject deque, Arguments arguments) {
    long index = Numbers.toIndex(arguments.at(0));
    int size = deque.size();
    if (size == deque.longest()) {
      throw Raise.indexError("deque already at its maximum size");
    }
    int at = (int) Math.max(0, Math.min(size, index < 0 ? index + size : index));
    deque.addLast(arguments.at(1));
    for (int i = size; i > at; i--) {
      Context.weighInChange(1);
      deque.set(i, deque.get(i - 1));
    }
    deque.set(at, arguments.at(1));
    return Nothing.NONE;
  }

  private static Object remove(Context context, DequeObject deque, Object wanted) {
    int changes = deque.changes();
    for (int i = 0; i < deque.size(); i++) {
      context.step();
      boolean found = Equality.sameOrEqual(deque.get(i), wanted);
      if (deque.changes() != changes) {
        throw Raise.indexError("deque mutated during iteration");
      }
      if (found) {
        delete(deque, i);
        return Nothing.NONE;
      }
    }
    throw Raise.valueError("%s is not in deque", Representation.of(wanted));
  }

  static void delete(DequeObject deque, int index) {
    for (int i = index; i < deque.size() - 1; i++) {
      Context.weighInChange(1);
      deque.set(i, deque.get(i + 1));
    }
    deque.removeLast();
  }

  private static Object reverse(DequeObject deque) {
    for (int i = 0, j = deque.size() - 1; i < j; i++, j--) {
      Context.weighInChange(1);
      Object moved = deque.get(i);
      deque.set(i, deque.get(j));
      deque.set(j, moved);
    }
    return Nothing.NONE;
  }

  private static Object rotate(DequeObject deque, Object steps) {
    long places = Numbers.toIndex(steps);
    int size = deque.size();
    if (size > 1) {
      int count = Math.floorMod(places, size);
      if (count <= size / 2) {
        for (int i = 0; i < count; i++) {
          Context.weighInChange(1);
          deque.addFirstOfLast();
        }
      } else {
        for (int i = count; i < size; i++) {
          Context.weighInChange(1);
          deque.addLastOfFirst();
        }
      }
    }
    return Nothing.NONE;
  }

  /** The attribute {@code maxlen}. */
  private static final class LongestLength extends ReadOnlyAttribute {
    LongestLength() {
      super("attribute 'maxlen' of 'collections.deque' objects is not writable");
    }

    @Override
    public Object bind(Context context, @Nullable Object self, TypeObject owner) {
      if (!(self instanceof DequeObject deque)) {
        return this;
      }
      return deque.longest() == DequeObject.UNBOUNDED ? Nothing.NONE : (Object) deque.longest();
    }
  }
}
