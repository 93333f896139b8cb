package dev.poolyard.language.module.functools;

import dev.poolyard.language.builtin.Calls;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Map;
import java.util.Set;

/** The module {@code functools}. */
public final class FunctoolsModule {
  /** What objects of its types have. */
  public static final Set<String> OBJECT_ATTRIBUTES = Set.of("func", "args", "keywords");

  private FunctoolsModule() {}

  public static Map<String, Object> attributes() {
    return Map.of(
        "reduce", new BuiltinFunction("reduce", FunctoolsModule::reduce),
        "partial", new TypeObject("partial", Types.OBJECT, PartialObject::make));
  }

  private static Object reduce(Context context, Arguments arguments) {
    arguments.expect("reduce", 2, 3);
    if (!Iteration.isIterable(arguments.at(1))) {
      throw Raise.typeError("reduce() arg 2 must support iteration");
    }
    ObjectIterator iterator = Iteration.of(arguments.at(1));
    Object result = arguments.count() == 3 ? arguments.at(2) : iterator.next(context);
    if (result == null) {
      throw Raise.typeError("reduce() of empty iterable with no initial value");
    }
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      result = Calls.call(context, arguments.at(0), result, e);
    }
    return result;
  }
}
