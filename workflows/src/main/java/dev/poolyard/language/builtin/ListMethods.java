package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.ListObject;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Sequences;
import java.util.Map;

/** The methods of lists. */
final class ListMethods {
  private ListMethods() {}

  static Map<String, Method> all() {
    return new MethodTable<>("list", ListObject.class)
        .put("append", 1, 1, (c, list, a) -> append(list, a.at(0)))
        .put("extend", 1, 1, ListMethods::extend)
        .put("insert", 2, 2, (c, list, a) -> insert(list, a))
        .put("pop", 0, 1, (c, list, a) -> pop(list, a))
        .put("remove", 1, 1, (c, list, a) -> remove(c, list, a.at(0)))
        .put("clear", 0, 0, (c, list, a) -> clear(list))
        .put("copy", 0, 0, (c, list, a) -> ListObject.owning(list.toArray()))
        .put("reverse", 0, 0, (c, list, a) -> reverse(list))
        .put("count", 1, 1, (c, list, a) -> SequenceMethods.count(c, list, a.at(0)))
        .put(
            "index",
            1,
            3,
            (c, list, a) ->
                SequenceMethods.index(
                    c, list, a.at(0), a.at(1, 0L), a.at(2, (long) Integer.MAX_VALUE)))
        .putFree("sort", ListMethods::sort)
        .all();
  }

  private static Object append(ListObject list, Object element) {
    list.add(element);
    return Nothing.NONE;
  }

  private static Object extend(Context context, ListObject list, Arguments arguments) {
    Sequences.extend(context, list, arguments.at(0));
    return Nothing.NONE;
  }

  private static Object insert(ListObject list, Arguments arguments) {
    int at = SequenceMethods.clamp(Numbers.toCount(arguments.at(0)), list.size());
    list.replace(at, at, new Object[] {arguments.at(1)});
    return Nothing.NONE;
  }

  private static Object pop(ListObject list, Arguments arguments) {
    long index = Numbers.toCount(arguments.at(0, -1L));
    if (list.size() == 0) {
      throw Raise.indexError("pop from empty list");
    }
    index = index < 0 ? index + list.size() : index;
    if (index < 0 || index >= list.size()) {
      throw Raise.indexError("pop index out of range");
    }
    return list.remove((int) index);
  }

  private static Object remove(Context context, ListObject list, Object element) {
    for (int i = 0; i < list.size(); i++) {
      context.step();
      if (Equality.sameOrEqual(list.get(i), element)) {
        list.remove(i);
        return Nothing.NONE;
      }
    }
    throw Raise.valueError("list.remove(x): x not in list");
  }

  private static Object clear(ListObject list) {
    list.clear();
    return Nothing.NONE;
  }

  private static Object reverse(ListObject list) {
    for (int i = 0, j = list.size() - 1; i < j; i++, j--) {
      Context.weighInChange(1);
      Object swapped = list.get(i);
      list.set(i, list.get(j));
      list.set(j, swapped);
    }
    return Nothing.NONE;
  }

  private static Object sort(Context context, ListObject list, Arguments arguments) {
    if (arguments.count() > 0) {
      throw Raise.typeError("sort() takes no positional arguments");
    }
    Object[] elements = list.toArray();
    list.clear();
    Object[] sorted = elements;
    boolean modified;
    try {
      sorted = IterationFunctions.sort(context, elements, arguments, "sort");
    } finally {
      modified = list.size() > 0;
      list.become(sorted);
    }
    if (modified) {
      throw Raise.valueError("list modified during sort");
    }
    return Nothing.NONE;
  }
}
