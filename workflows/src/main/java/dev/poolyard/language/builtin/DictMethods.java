package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.DictView;
import dev.poolyard.language.runtime.Dicts;
import dev.poolyard.language.runtime.Iteration;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.ObjectIterator;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import java.util.Map;

/** The methods of dicts. */
final class DictMethods {
  static final BuiltinFunction FROM_KEYS = new BuiltinFunction("fromkeys", DictMethods::fromKeys);

  private DictMethods() {}

  static Map<String, Method> all() {
    return new MethodTable<>("dict", DictObject.class)
        .put("get", 1, 2, (c, dict, a) -> get(dict, a.at(0), a.at(1, Nothing.NONE)))
        .put("keys", 0, 0, (c, dict, a) -> new DictView(dict, DictView.Kind.KEYS))
        .put("values", 0, 0, (c, dict, a) -> new DictView(dict, DictView.Kind.VALUES))
        .put("items", 0, 0, (c, dict, a) -> new DictView(dict, DictView.Kind.ITEMS))
        .put("pop", 1, 2, (c, dict, a) -> pop(dict, a))
        .put("popitem", 0, 0, (c, dict, a) -> popItem(dict))
        .put("setdefault", 1, 2, (c, dict, a) -> setDefault(dict, a))
        .putFree("update", DictMethods::update)
        .put("clear", 0, 0, (c, dict, a) -> clear(dict))
        .put("copy", 0, 0, (c, dict, a) -> dict.copy())
        .putFree("fromkeys", (c, dict, a) -> fromKeys(c, a))
        .all();
  }

  private static Object get(DictObject dict, Object key, Object otherwise) {
    Object value = dict.get(key);
    return value == null ? otherwise : value;
  }

  private static Object pop(DictObject dict, Arguments arguments) {
    Object value = dict.size() == 0 ? null : dict.remove(arguments.at(0));
    if (value != null) {
      return value;
    }
    if (arguments.count() == 2) {
      return arguments.at(1);
    }
    throw Raise.keyError(arguments.at(0));
  }

  private static Object popItem(DictObject dict) {
    int entry = dict.previousEntry(dict.lastPosition());
    if (entry < 0) {
      throw Raise.keyError("popitem(): dictionary is empty");
    }
    TupleObject item = TupleObject.of(dict.keyAt(entry), dict.valueAt(entry));
    dict.remove(item.get(0));
    return item;
  }

  private static Object setDefault(DictObject dict, Arguments arguments) {
    Object value = dict.get(arguments.at(0));
    if (value == null) {
      value = arguments.at(1, Nothing.NONE);
      dict.put(arguments.at(0), value);
    }
    return value;
  }

  private static Object update(Context context, DictObject dict, Arguments arguments) {
    arguments.expectPositional("update", 0, 1);
    if (arguments.count() == 1) {
      Dicts.update(context, dict, arguments.at(0));
    }
    arguments.keywords().forEach(dict::put);
    return Nothing.NONE;
  }

  private static Object clear(DictObject dict) {
    dict.clear();
    return Nothing.NONE;
  }

  private static Object fromKeys(Context context, Arguments arguments) {
    arguments.expect("fromkeys", 1, 2);
    DictObject dict = new DictObject();
    ObjectIterator iterator = Iteration.of(arguments.at(0));
    for (Object key = iterator.next(context); key != null; key = iterator.next(context)) {
      context.step();
      dict.put(key, arguments.at(1, Nothing.NONE));
    }
    return dict;
  }
}
