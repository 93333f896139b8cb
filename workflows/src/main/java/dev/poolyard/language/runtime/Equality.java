package dev.poolyard.language.runtime;

import java.math.BigInteger;
import java.util.Objects;

/** Python's {@code ==}. */
public final class Equality {
  private Equality() {}

  /** Returns the truth of {@code a == b}. */
  public static boolean equal(Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() == y.longValue();
    }
    if (BinaryMethods.mayApply(a, b)) {
      return Truth.of(equality(a, b));
    }
    return equalBuiltins(a, b);
  }

  /** Returns {@code a == b}, which is any object if a class of the program says so. */
  public static Object equality(Object a, Object b) {
    if (BinaryMethods.mayApply(a, b)) {
      Object answer = BinaryMethods.compare(a, b, "__eq__", "__eq__");
      if (answer != NotImplemented.ANSWER) {
        return answer;
      }
    }
    return equalBuiltins(a, b);
  }

  /** Returns {@code a != b}, which is any object if a class of the program says so. */
  public static Object inequality(Object a, Object b) {
    if (BinaryMethods.mayApply(a, b)) {
      Object answer = BinaryMethods.compare(a, b, "__ne__", "__ne__");
      if (answer != NotImplemented.ANSWER) {
        return answer;
      }
    }
    return !equalBuiltins(a, b);
  }

  /** Compares by value, whatever a derived type says. */
  static boolean equalBuiltins(Object a, Object b) {
    return switch (a) {
      case String x -> b instanceof String y && equal(x, y);
      case ListObject x -> b instanceof ListObject y && x.size() == y.size() && equal(x, y);
      case TupleObject x -> b instanceof TupleObject y && equal(x, y);
      case DictObject x -> b instanceof DictObject y && equal(x, y);
      case SetObject x ->
          b instanceof SetObject y && x.size() == y.size() && SetAlgebra.isSubset(x, y);
      case RangeObject x -> b instanceof RangeObject y && equal(x, y);
      case DictView x -> x.equalTo(b);
      case SliceObject x -> x == b;
      case BoundMethod x -> x.equals(b);
      case MethodObject x -> x.equals(b);
      case ByValue x -> x.equals(b);
      default -> Numbers.isNumber(a) && Numbers.isNumber(b) ? equalNumbers(a, b) : a == b;
    };
  }

  /** Equality as collections use it: an object equals itself, even a {@code nan}. */
  public static boolean sameOrEqual(Object a, Object b) {
    return a == b || equal(a, b);
  }

  private static boolean equalNumbers(Object a, Object b) {
    Object x = Numbers.withoutBool(a);
    Object y = Numbers.withoutBool(b);
    if (x instanceof Double p) {
      return y instanceof Double q ? p.doubleValue() == q.doubleValue() : equalToInt(p, y);
    }
    return y instanceof Double q ? equalToInt(q, x) : x.equals(y);
  }

  private static boolean equalToInt(double real, Object integer) {
    if (Double.isNaN(real) || Double.isInfinite(real)) {
      return false;
    }
    if (integer instanceof Long value && Math.abs(value) < 1L << 53) {
      return real == value;
    }
    return Comparisons.compareExactly(real, Integers.big(integer)) == 0;
  }

  private static boolean equal(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    Bounds.weigh(a.length());
    return a.equals(b);
  }

  private static boolean equal(Elements a, Elements b) {
    Context context = Context.current();
    context.nest("in comparison");
    try {
      int at = firstDifference(context, a, b);
      return (at >= a.size() || at >= b.size()) && a.size() == b.size();
    } finally {
      context.leave();
    }
  }

  /**
   * Returns the first index at which the elements differ, or the length of the shorter. What the
   * elements say may change a list while it is compared, so lengths are always asked anew.
   */
  static int firstDifference(Context context, Elements a, Elements b) {
    int at = 0;
    while (at < a.size() && at < b.size()) {
      context.step();
      if (!sameOrEqual(a.get(at), b.get(at))) {
        break;
      }
      at++;
    }
    return at;
  }

  private static boolean equal(DictObject a, DictObject b) {
    if (a.size() != b.size()) {
      return false;
    }
    Context context = Context.current();
    context.nest("in comparison");
    try {
      return equalElements(context, a, b);
    } finally {
      context.leave();
    }
  }

  private static boolean equalElements(Context context, DictObject a, DictObject b) {
    for (int entry = a.nextEntry(0); entry >= 0; entry = a.nextEntry(entry + 1)) {
      context.step();
      Object other = b.get(a.keyAt(entry));
      if (other == null || !sameOrEqual(a.valueAt(entry), other)) {
        return false;
      }
    }
    return true;
  }

  private static boolean equal(RangeObject a, RangeObject b) {
    if (!a.length().equals(b.length())) {
      return false;
    }
    if (a.length().signum() == 0) {
      return true;
    }
    return a.start().equals(b.start())
        && (a.length().equals(BigInteger.ONE) || Objects.equals(a.stride(), b.stride()));
  }
}
