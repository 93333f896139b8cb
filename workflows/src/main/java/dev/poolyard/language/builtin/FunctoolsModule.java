package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Map;

/** The module {@code functools}. */
final class FunctoolsModule {
  private FunctoolsModule() {}

  static Map<String, Object> attributes() {
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
