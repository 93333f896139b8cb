package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.DictView;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.SetAlgebra;
import dev.poolyard.language.runtime.SetObject;
import dev.poolyard.language.runtime.Sets;
import java.util.Map;

/** The methods of sets, frozensets and the views of dicts. */
final class SetMethods {
  private static final int MANY = 100_000;

  private SetMethods() {}

  static Map<String, Method> frozen() {
    return common("frozenset").all();
  }

  static Map<String, Method> ofViews() {
    return new MethodTable<>("dict_keys", DictView.class)
        .put(
            "isdisjoint",
            1,
            1,
            (c, view, a) -> SetAlgebra.isDisjoint(Sets.of(c, view), Sets.of(c, a.at(0))))
        .all();
  }

  private static MethodTable<SetObject> common(String type) {
    return new MethodTable<>(type, SetObject.class)
        .put("copy", 0, 0, (c, set, a) -> set.frozen() ? set : set.copy(false))
        .put("union", 0, MANY, SetMethods::union)
        .put("intersection", 0, MANY, SetMethods::intersection)
        .put("difference", 0, MANY, SetMethods::difference)
        .put("symmetric_difference", 1, 1, (c, set, a) -> symmetricDifference(c, set, a.at(0)))
        .put("issubset", 1, 1, (c, set, a) -> SetAlgebra.isSubset(set, Sets.of(c, a.at(0))))
        .put("issuperset", 1, 1, (c, set, a) -> SetAlgebra.isSubset(Sets.of(c, a.at(0)), set))
        .put("isdisjoint", 1, 1, (c, set, a) -> SetAlgebra.isDisjoint(set, Sets.of(c, a.at(0))));
  }

  static Map<String, Method> mutable() {
    return common("set")
        .put("add", 1, 1, (c, set, a) -> add(set, a.at(0)))
        .put("remove", 1, 1, (c, set, a) -> remove(set, a.at(0)))
        .put("discard", 1, 1, (c, set, a) -> discard(set, a.at(0)))
        .put("pop", 0, 0, (c, set, a) -> pop(set))
        .put("clear", 0, 0, (c, set, a) -> clear(set))
        .put("update", 0, MANY, SetMethods::update)
        .put("intersection_update", 0, MANY, (c, set, a) -> become(set, intersection(c, set, a)))
        .put("difference_update", 0, MANY, SetMethods::differenceUpdate)
        .put("symmetric_difference_update", 1, 1, SetMethods::toggle)
        .all();
  }

  /** Like CPython, takes a copy of a set but makes a set of anything else once, without a copy. */
  private static SetObject symmetricDifference(Context context, SetObject set, Object other) {
    SetObject result = new SetObject(set.frozen());
    if (other instanceof SetObject given) {
      result.addAll(given);
    } else {
      result.become(Sets.of(context, other));
    }
    SetAlgebra.toggle(result, set);
    return result;
  }

  private static SetObject union(Context context, SetObject set, Arguments arguments) {
    SetObject result = set.copy(set.frozen());
    for (Object other : arguments.positional()) {
      Sets.addAll(context, result, other);
    }
    return result;
  }

  private static SetObject intersection(Context context, SetObject set, Arguments arguments) {
    if (arguments.count() == 0) {
      return set.copy(set.frozen());
    }
    SetObject result = set;
    for (Object other : arguments.positional()) {
      if (other instanceof SetObject otherSet) {
        result = SetAlgebra.intersection(result, otherSet);
        continue;
      }
      SetObject common = new SetObject(set.frozen());
      for (Object element : dev.poolyard.language.runtime.Iteration.toArray(context, other)) {
        if (result.contains(element)) {
          common.add(element);
        }
      }
      result = common;
    }
    return result;
  }

  private static SetObject difference(Context context, SetObject set, Arguments arguments) {
    if (arguments.count() == 0) {
      return set.copy(set.frozen());
    }
    SetObject result = set;
    for (Object other : arguments.positional()) {
      if (other instanceof SetObject || other instanceof DictObject) {
        result = SetAlgebra.difference(result, Sets.of(context, other));
      } else {
        result = result.copy(set.frozen());
        result.removeAll(Sets.of(context, other).elements());
      }
    }
    return result;
  }

  private static Object add(SetObject set, Object element) {
    set.add(element);
    return Nothing.NONE;
  }

  private static Object key(Object element) {
    return element instanceof SetObject set && !set.frozen() ? set.copy(true) : element;
  }

  private static Object remove(SetObject set, Object element) {
    if (!set.remove(key(element))) {
      throw Raise.keyError(element);
    }
    return Nothing.NONE;
  }

  private static Object discard(SetObject set, Object element) {
    set.remove(key(element));
    return Nothing.NONE;
  }

  private static Object pop(SetObject set) {
    Object element = set.pop();
    if (element == null) {
      throw Raise.keyError("pop from an empty set");
    }
    return element;
  }

  private static Object clear(SetObject set) {
    set.clear();
    return Nothing.NONE;
  }

  private static Object update(Context context, SetObject set, Arguments arguments) {
    for (Object other : arguments.positional()) {
      Sets.addAll(context, set, other);
    }
    return Nothing.NONE;
  }

  private static Object become(SetObject set, SetObject result) {
    set.become(result.copy(false));
    return Nothing.NONE;
  }

  private static Object differenceUpdate(Context context, SetObject set, Arguments arguments) {
    for (Object other : arguments.positional()) {
      set.removeAll(Sets.of(context, other).elements());
    }
    return Nothing.NONE;
  }

  private static Object toggle(Context context, SetObject set, Arguments arguments) {
    SetAlgebra.toggle(set, Sets.of(context, arguments.at(0)));
    return Nothing.NONE;
  }
}
