package dev.poolyard.language.module.functools;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The module {@code functools}. */
public final class FunctoolsModule {
  /** What objects of its types have. */
  public static final Set<String> OBJECT_ATTRIBUTES =
      Set.of(
          "func",
          "args",
          "keywords",
          "obj",
          "attrname",
          "cache_info",
          "cache_clear",
          "cache_parameters",
          "register",
          "dispatch",
          "registry",
          "hits",
          "misses",
          "maxsize",
          "currsize",
          "__wrapped__");

  private FunctoolsModule() {}

  public static Map<String, Object> attributes() {
    Map<String, Object> attributes = new HashMap<>();
    put(attributes, "reduce", FunctoolsModule::reduce);
    put(attributes, "cmp_to_key", KeyWrapper::make);
    put(attributes, "lru_cache", Caching::lruCache);
    put(attributes, "cache", Caching::cache);
    put(attributes, "singledispatch", DispatchingFunction::make);
    put(attributes, "total_ordering", TotalOrdering::decorate);
    put(attributes, "wraps", Wrapping::wraps);
    attributes.put("update_wrapper", Wrapping.UPDATE_WRAPPER);
    attributes.put("WRAPPER_ASSIGNMENTS", Wrapping.ASSIGNMENTS);
    attributes.put("WRAPPER_UPDATES", Wrapping.UPDATES);
    List<TypeObject> types =
        List.of(
            PartialObject.TYPE, PartialMethod.TYPE, CachedProperty.TYPE, DispatchingMethod.TYPE);
    types.forEach(type -> attributes.put(type.name(), type));
    return attributes;
  }

  private static void put(Map<String, Object> attributes, String name, BuiltinFunction.Body body) {
    attributes.put(name, new BuiltinFunction(name, body));
  }

  private static Object reduce(Context context, Arguments arguments) {
    arguments.expect("functools.reduce", 2, 3);
    if (!Iteration.isIterable(arguments.at(1))) {
      throw Raise.typeError("reduce() arg 2 must support iteration");
    }
    ObjectIterator iterator = Iteration.of(arguments.at(1));
    Object result = arguments.count() == 3 ? arguments.at(2) : iterator.next(context);
    if (result == null) {
      throw Raise.typeError("reduce() of empty iterable with no initial value");
    }
    for (Object e = iterator.next(context); e != null; e = iterator.next(context)) {
      result = Calling.call(context, arguments.at(0), result, e);
    }
    return result;
  }
}
