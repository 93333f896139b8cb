package dev.poolyard.language.module.live;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.TypedIterator;
import dev.poolyard.language.runtime.Types;
import org.jspecify.annotations.Nullable;

/** The elements of a shared array: its length, {@code array[i]}, and going through them. */
final class ArrayElements {
  private static final TypeObject ITERATOR_TYPE =
      new TypeObject(
          "array_iterator",
          Types.OBJECT,
          (context, arguments) -> {
            throw Raise.typeError("cannot create 'array_iterator' instances");
          });

  private ArrayElements() {}

  static LiveTypes.Methods methods() {
    return new LiveTypes.Methods()
        .and("__len__", (c, self, a) -> LiveTypes.ask(c, self, "__len__"))
        .and("__getitem__", (c, self, a) -> get(c, self, index(a.at(0))))
        .and(
            "__setitem__",
            (c, self, a) -> LiveTypes.ask(c, self, "__setitem__", index(a.at(0)), a.at(1)))
        .and("__iter__", (c, self, a) -> new Elements(self));
  }

  private static Object get(Context context, Object array, Object index) {
    return LiveTypes.ask(context, array, "__getitem__", index);
  }

  private static Object index(Object given) {
    if (!Numbers.isIndex(given)) {
      throw Raise.typeError("array indices must be integers, not %s", Types.nameOf(given));
    }
    return (long) Numbers.toIndex(given);
  }

  private static final class Elements extends TypedIterator {
    private final Object array;
    private long next;

    Elements(Object array) {
      super(ITERATOR_TYPE);
      this.array = array;
    }

    @Override
    public @Nullable Object next(Context context) {
      Object length = LiveTypes.ask(context, array, "__len__");
      return length instanceof Long many && next < many ? get(context, array, next++) : null;
    }
  }
}
