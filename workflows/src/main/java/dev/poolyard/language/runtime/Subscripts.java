package dev.poolyard.language.runtime;

import java.math.BigInteger;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Python's subscripts: {@code object[index]} read, assigned and deleted. */
public final class Subscripts {
  private Subscripts() {}

  public static Object get(Object object, Object index) {
    Object method = SpecialMethods.find(object, "__getitem__");
    return method == null
        ? ofBuiltin(object, index)
        : SpecialMethods.callWith(Context.current(), object, method, Arguments.of(index));
  }

  /** Does what {@code dict.__getitem__} and the like do, whatever a derived type says. */
  public static Object ofBuiltin(Object object, Object index) {
    return switch (object) {
      case ListObject list ->
          index instanceof SliceObject slice
              ? Slices.of(list, slice)
              : list.get(position(index, list::size, "list", "list index out of range"));
      case TupleObject tuple ->
          index instanceof SliceObject slice
              ? Slices.of(tuple, slice)
              : tuple.get(position(index, tuple::size, "tuple", "tuple index out of range"));
      case DictObject dict -> {
        @Nullable Object value = dict.get(index);
        if (value == null) {
          value = SpecialMethods.callIfPresent(dict, "__missing__", index);
        }
        if (value == null) {
          throw Raise.keyError(index);
        }
        yield value;
      }
      case String text ->
          index instanceof SliceObject slice
              ? Slices.of(text, slice)
              : Text.at(
                  text,
                  position(index, () -> Text.length(text), "string", "string index out of range"));
      case RangeObject range ->
          index instanceof SliceObject slice ? Slices.of(range, slice) : element(range, index);
      case TypeObject type -> ofType(type, index);
      default -> throw Raise.typeError("'%s' object is not subscriptable", Types.nameOf(object));
    };
  }

  private static Object ofType(TypeObject type, Object index) {
    Object method = type.find("__class_getitem__");
    if (method == null) {
      throw Raise.typeError("type '%s' is not subscriptable", type.name());
    }
    Context context = Context.current();
    return Calling.call(context, Attributes.bind(context, method, null, type), index);
  }

  private static Object element(RangeObject range, Object index) {
    if (!Numbers.isIndex(index)) {
      throw badIndex("range", index);
    }
    BigInteger position = Numbers.toBig(index);
    position = position.signum() < 0 ? position.add(range.length()) : position;
    if (position.signum() < 0 || position.compareTo(range.length()) >= 0) {
      throw Raise.indexError("range object index out of range");
    }
    return range.get(position);
  }

  public static void set(Context context, Object object, Object index, Object value) {
    Object method = SpecialMethods.find(object, "__setitem__");
    if (method != null) {
      SpecialMethods.callWith(context, object, method, Arguments.of(index, value));
      return;
    }
    switch (object) {
      case ListObject list -> {
        if (index instanceof SliceObject slice) {
          Slices.assign(context, list, slice, value);
        } else {
          list.set(
              position(index, list::size, "list", "list assignment index out of range"), value);
        }
      }
      case DictObject dict -> dict.put(index, value);
      default ->
          throw Raise.typeError(
              "'%s' object does not support item assignment", Types.nameOf(object));
    }
  }

  public static void delete(Object object, Object index) {
    Object method = SpecialMethods.find(object, "__delitem__");
    if (method != null) {
      SpecialMethods.callWith(Context.current(), object, method, Arguments.of(index));
      return;
    }
    switch (object) {
      case ListObject list -> {
        if (index instanceof SliceObject slice) {
          Slices.delete(list, slice);
        } else {
          list.remove(position(index, list::size, "list", "list assignment index out of range"));
        }
      }
      case DictObject dict -> {
        if (dict.remove(index) == null) {
          throw Raise.keyError(index);
        }
      }
      default ->
          throw Raise.typeError(
              hasPositions(object) && Numbers.isIndex(index)
                  ? "'%s' object doesn't support item deletion"
                  : "'%s' object does not support item deletion",
              Types.nameOf(object));
    }
  }

  /** CPython asks such an object for an int as for the element of a sequence. */
  private static boolean hasPositions(Object object) {
    return switch (object) {
      case InstanceObject instance -> true;
      case String text -> true;
      case TupleObject tuple -> true;
      case RangeObject range -> true;
      case SetObject set -> true;
      default -> false;
    };
  }

  /**
   * Returns the position that an index means, one from the end if it is negative. The length is
   * asked for last, since the {@code __index__} of a program's class may change it.
   */
  private static int position(Object index, IntSupplier length, String type, String outside) {
    long position;
    if (index instanceof Long value) {
      position = value;
    } else if (Numbers.isIndex(index)) {
      position = Numbers.toIndex(index);
    } else {
      throw badIndex(type, index);
    }
    int size = length.getAsInt();
    if (position < 0) {
      position += size;
    }
    if (position < 0 || position >= size) {
      throw Raise.indexError(outside);
    }
    return (int) position;
  }

  private static Raise badIndex(String type, Object index) {
    String name = Types.nameOf(index);
    if (type.equals("string")) {
      return Raise.typeError("string indices must be integers, not '%s'", name);
    }
    return Raise.typeError("%s indices must be integers or slices, not %s", type, name);
  }
}
