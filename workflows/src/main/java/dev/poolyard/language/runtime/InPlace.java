package dev.poolyard.language.runtime;

/** Python's augmented assignments where they differ from the plain operators. */
public final class InPlace {
  private InPlace() {}

  public static Object subtract(Object a, Object b) {
    if (a instanceof SetObject set && !set.frozen() && b instanceof SetObject other) {
      set.removeAll(other.elements());
      return set;
    }
    return Operators.subtract(a, b);
  }

  public static Object and(Object a, Object b) {
    if (a instanceof SetObject set && !set.frozen() && b instanceof SetObject other) {
      set.become(SetAlgebra.intersection(set, other));
      return set;
    }
    return Operators.bitwiseAnd(a, b);
  }

  public static Object or(Context context, Object a, Object b) {
    if (a instanceof SetObject set && !set.frozen() && b instanceof SetObject other) {
      set.addAll(other);
      return set;
    }
    if (a instanceof DictObject dict) {
      Dicts.update(context, dict, b);
      return dict;
    }
    return Operators.bitwiseOr(a, b);
  }

  public static Object xor(Object a, Object b) {
    if (a instanceof SetObject set && !set.frozen() && b instanceof SetObject other) {
      SetAlgebra.toggle(set, other);
      return set;
    }
    return Operators.bitwiseXor(a, b);
  }
}
