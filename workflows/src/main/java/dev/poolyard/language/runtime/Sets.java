package dev.poolyard.language.runtime;

import org.jspecify.annotations.Nullable;

/** Sets made of other things. */
public final class Sets {
  private Sets() {}

  static boolean bothSets(Object a, Object b) {
    boolean viewInvolved = isSetLike(a) && isSetLike(b);
    return viewInvolved && !(a instanceof DictView x && b instanceof SetObject && !x.hashable());
  }

  static boolean isSetLike(Object object) {
    return object instanceof SetObject || (object instanceof DictView view && view.setLike());
  }

  /** Returns whether {@code object} is a view of keys or items. */
  static boolean isView(Object object) {
    return object instanceof DictView view && view.setLike();
  }

  /** Returns whether {@code object} is a view of items. */
  static boolean isItems(Object object) {
    return object instanceof DictView view && view.kind() == DictView.Kind.ITEMS;
  }

  /** Returns how many elements a set or a view has. */
  static int size(Object setLike) {
    return setLike instanceof SetObject set ? set.size() : ((DictView) setLike).dict().size();
  }

  /** Returns whether all elements of a set or a view are in another, hashed only if it is a set. */
  static boolean isWithin(Context context, Object part, Object whole) {
    if (part instanceof SetObject a && whole instanceof SetObject b) {
      return SetAlgebra.isSubset(a, b);
    }
    ObjectIterator elements = Iteration.of(part);
    for (Object e = elements.next(context); e != null; e = elements.next(context)) {
      context.step();
      if (!Comparisons.contains(context, whole, e)) {
        return false;
      }
    }
    return true;
  }

  /** Returns a new set of the elements of an iterable. */
  static SetObject copyOf(Context context, Object iterable) {
    SetObject set = new SetObject(false);
    addAll(context, set, iterable);
    return set;
  }

  /** Returns a set, or a set of the elements of a view. */
  static SetObject asSet(Object object) {
    if (object instanceof SetObject set) {
      return set;
    }
    SetObject set = new SetObject(false);
    for (Object element : ((DictView) object).elements()) {
      set.add(element);
    }
    return set;
  }

  /** Adds all elements of an iterable, as {@code set.update} does. */
  public static void addAll(Context context, SetObject set, Object iterable) {
    if (iterable instanceof SetObject other) {
      set.addAll(other);
      return;
    }
    if (iterable instanceof DictObject dict) {
      set.reserve(dict.size());
    }
    ObjectIterator iterator = Iteration.of(iterable);
    for (@Nullable Object element = iterator.next(context);
        element != null;
        element = iterator.next(context)) {
      context.step();
      set.add(element);
    }
  }

  /** Returns {@code iterable} as a set: itself if it is one. */
  public static SetObject of(Context context, Object iterable) {
    if (iterable instanceof SetObject set) {
      return set;
    }
    SetObject set = new SetObject(false);
    addAll(context, set, iterable);
    return set;
  }
}
