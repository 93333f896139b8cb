package dev.poolyard.language.runtime;

/** Operations on whole sets; each builds its result in the order CPython does. */
public final class SetAlgebra {
  private SetAlgebra() {}

  /** Returns {@code a operation b} of two sets, or that they are none. */
  static Object apply(Operation operation, Object a, Object b) {
    if (operation == Operation.BITWISE_AND && (Sets.isItems(a) || Sets.isItems(b))) {
      return Sets.isView(a) ? ofItems((DictView) a, b) : ofItems((DictView) b, a);
    }
    if (!Sets.bothSets(a, b)) {
      return Sets.isView(a) || Sets.isView(b) ? ofView(operation, a, b) : NotImplemented.ANSWER;
    }
    if (a instanceof SetObject set && set.frozen() && Sets.isView(b)) {
      return ofView(operation, a, b);
    }
    SetObject x = Sets.asSet(a);
    SetObject y = Sets.asSet(b);
    return switch (operation) {
      case SUBTRACT -> difference(x, y);
      case BITWISE_AND -> intersection(x, y);
      case BITWISE_OR -> union(x, y);
      default -> symmetricDifference(x, y);
    };
  }

  /** Items may have values that cannot be hashed, so they are looked for in the dict. */
  private static Object ofItems(DictView view, Object other) {
    boolean swapped = Sets.isView(other) && Sets.size(other) > Sets.size(view);
    boolean largeSet =
        other instanceof SetObject set && !set.frozen() && set.size() >= Sets.size(view);
    Object searched = swapped || largeSet ? other : view;
    SetObject common = new SetObject(false);
    Context context = Context.current();
    ObjectIterator elements = Iteration.of(swapped || largeSet ? view : other);
    for (Object e = elements.next(context); e != null; e = elements.next(context)) {
      context.work(1);
      if (Comparisons.contains(context, searched, e)) {
        common.add(e);
      }
    }
    return common;
  }

  /** The views of dicts take any iterable on the other side. */
  private static Object ofView(Operation operation, Object a, Object b) {
    Context context = Context.current();
    SetObject x =
        Sets.copyOf(context, operation == Operation.BITWISE_AND && Sets.isView(b) ? b : a);
    Object other = operation == Operation.BITWISE_AND && Sets.isView(b) ? a : b;
    switch (operation) {
      case SUBTRACT -> x.removeAll(Sets.of(context, other).elements());
      case BITWISE_OR -> Sets.addAll(context, x, other);
      case BITWISE_AND -> {
        SetObject common = new SetObject(false);
        for (Object element : Iteration.toArray(context, other)) {
          context.work(1);
          if (x.contains(element)) {
            common.add(element);
          }
        }
        return common;
      }
      default -> toggle(x, Sets.of(context, other));
    }
    return x;
  }

  public static SetObject union(SetObject a, SetObject b) {
    SetObject result = a.copy(a.frozen());
    result.addAll(b);
    return result;
  }

  public static SetObject intersection(SetObject a, SetObject b) {
    SetObject larger = b.size() > a.size() ? b : a;
    SetObject smaller = b.size() > a.size() ? a : b;
    SetObject result = new SetObject(a.frozen());
    for (int at = smaller.next(0); at >= 0; at = smaller.next(at + 1)) {
      Context.weigh(1);
      if (larger.contains(smaller.at(at))) {
        result.add(smaller.at(at));
      }
    }
    return result;
  }

  public static SetObject difference(SetObject a, SetObject b) {
    if ((a.size() >> 2) > b.size()) {
      SetObject result = a.copy(a.frozen());
      result.removeAll(b.elements());
      return result;
    }
    SetObject result = new SetObject(a.frozen());
    for (int at = a.next(0); at >= 0; at = a.next(at + 1)) {
      Context.weigh(1);
      if (!b.contains(a.at(at))) {
        result.add(a.at(at));
      }
    }
    return result;
  }

  public static SetObject symmetricDifference(SetObject a, SetObject b) {
    SetObject result = b.copy(a.frozen());
    toggle(result, a);
    return result;
  }

  /** Removes from {@code set} what is in both and adds what is in {@code other} only. */
  public static void toggle(SetObject set, SetObject other) {
    for (Object key : other.elements()) {
      Context.weigh(1);
      if (!set.remove(key)) {
        set.add(key);
      }
    }
  }

  public static boolean isSubset(SetObject a, SetObject b) {
    if (a.size() > b.size()) {
      return false;
    }
    for (int at = a.next(0); at >= 0; at = a.next(at + 1)) {
      Context.weigh(1);
      if (!b.contains(a.at(at))) {
        return false;
      }
    }
    return true;
  }

  public static boolean isDisjoint(SetObject a, SetObject b) {
    for (int at = a.next(0); at >= 0; at = a.next(at + 1)) {
      Context.weigh(1);
      if (b.contains(a.at(at))) {
        return false;
      }
    }
    return true;
  }
}
