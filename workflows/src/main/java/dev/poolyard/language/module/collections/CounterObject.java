package dev.poolyard.language.module.collections;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.ExceptionTypes;
import dev.poolyard.language.runtime.Fields;
import dev.poolyard.language.runtime.HasFields;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Operators;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.StaticMethodObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import dev.poolyard.language.runtime.Types;
import org.jspecify.annotations.Nullable;

/** {@code collections.Counter}. */
final class CounterObject extends DictObject implements Typed, HasFields {
  private static final PythonParameters INIT =
      PythonParameters.of("Counter.__init__(self, iterable?, /, **kwds)");

  static final TypeObject TYPE =
      new TypeObject("Counter", Types.DICT, CounterObject::make)
          .inModule("collections")
          .withFields()
          .define(CounterMethods.all())
          .define(CounterOperators.all())
          .define(CounterChanges.all())
          .define("__hash__", Nothing.NONE)
          .define(
              "fromkeys",
              new StaticMethodObject(new BuiltinFunction("fromkeys", CounterObject::fromKeys)));

  private final Fields fields = new Fields();

  @Override
  public TypeObject type() {
    return TYPE;
  }

  @Override
  public Fields fields() {
    return fields;
  }

  private static Object make(Context context, Arguments arguments) {
    CounterObject counter = new CounterObject();
    @Nullable Object[] bound = INIT.bind(arguments.withFirst(counter));
    counter.add(context, bound[1], bound[2], 1);
    return counter;
  }

  private static Object fromKeys(Context context, Arguments arguments) {
    throw Raise.of(
        ExceptionTypes.NOT_IMPLEMENTED_ERROR,
        "Counter.fromkeys() is undefined.  Use Counter(iterable) instead.");
  }

  /** Returns the count of {@code element}, 0 if it has none. */
  Object count(Object element) {
    Object count = get(element);
    return count == null ? 0L : count;
  }

  /**
   * Adds counts, as {@code update} does, or takes them away.
   *
   * @param source a dict of counts or an iterable of elements
   * @param further a dict of counts
   * @param sign 1 to add, -1 to subtract
   */
  void add(Context context, @Nullable Object source, @Nullable Object further, int sign) {
    if (source instanceof DictObject counts) {
      addCounts(context, counts, sign);
    } else if (source != null && source != Nothing.NONE) {
      ObjectIterator iterator = Iteration.of(source);
      for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
        context.step();
        Object before = count(e);
        put(e, sign > 0 ? Operators.add(before, 1L) : Operators.subtract(before, 1L));
      }
    }
    if (further instanceof DictObject counts && counts.size() > 0) {
      addCounts(context, counts, sign);
    }
  }

  private static Object changed(Object before, Object count, int sign) {
    // CPython writes count + before, which counts of lists would show.
    return sign > 0 ? Operators.add(count, before) : Operators.subtract(before, count);
  }

  private void addCounts(Context context, DictObject counts, int sign) {
    boolean fresh = size() == 0 && sign > 0;
    for (int entry = counts.nextEntry(0); entry >= 0; entry = counts.nextEntry(entry + 1)) {
      context.step();
      Object element = counts.keyAt(entry);
      Object count = counts.valueAt(entry);
      put(element, fresh ? count : changed(count(element), count, sign));
    }
  }

  CounterObject copied() {
    CounterObject copy = new CounterObject();
    copy.putAll(this);
    return copy;
  }
}
