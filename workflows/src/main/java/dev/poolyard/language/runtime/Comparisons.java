package dev.poolyard.language.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Python's {@code <}, {@code <=}, {@code >} and {@code >=}, {@code in} and {@code is}. */
public final class Comparisons {
  private Comparisons() {}

  /** The four ordering operators. */
  public enum Order {
    LESS("<", "__lt__", "__gt__"),
    LESS_OR_EQUAL("<=", "__le__", "__ge__"),
    GREATER(">", "__gt__", "__lt__"),
    GREATER_OR_EQUAL(">=", "__ge__", "__le__");

    private final String symbol;
    private final String method;
    private final String reflected;

    Order(String symbol, String method, String reflected) {
      this.symbol = symbol;
      this.method = method;
      this.reflected = reflected;
    }

    /** Returns the method of the left operand. */
    String method() {
      return method;
    }

    boolean holds(int comparison) {
      return switch (this) {
        case LESS -> comparison < 0;
        case LESS_OR_EQUAL -> comparison <= 0;
        case GREATER -> comparison > 0;
        case GREATER_OR_EQUAL -> comparison >= 0;
      };
    }
  }

  public static boolean less(Object a, Object b) {
    return compare(Order.LESS, a, b);
  }

  /** Returns the truth of {@code a order b}. */
  public static boolean compare(Order order, Object a, Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return order.holds(Long.compare(x, y));
    }
    return Truth.of(order(order, a, b));
  }

  /** Returns {@code a order b}, which is any object if a class of the program says so. */
  public static Object order(Order order, Object a, Object b) {
    if (BinaryMethods.mayApply(a, b)) {
      Object answer = BinaryMethods.compare(a, b, order.method, order.reflected);
      if (answer != NotImplemented.ANSWER) {
        return answer;
      }
    }
    return orderBuiltins(order, a, b);
  }

  /** Returns {@code a order b} by value, whatever a derived type says. */
  static Object orderBuiltins(Order order, Object a, Object b) {
    if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
      return compareNumbers(order, Numbers.withoutBool(a), Numbers.withoutBool(b));
    }
    if (a instanceof String x && b instanceof String y) {
      return order.holds(Text.compare(x, y));
    }
    if (a instanceof ListObject x && b instanceof ListObject y) {
      return compareNested(order, x, y);
    }
    if (a instanceof TupleObject x && b instanceof TupleObject y) {
      return compareNested(order, x, y);
    }
    if (Sets.bothSets(a, b)) {
      return compareSets(order, a, b);
    }
    throw Raise.typeError(
        "'%s' not supported between instances of '%s' and '%s'",
        order.symbol, Types.nameOf(a), Types.nameOf(b));
  }

  private static boolean compareNumbers(Order order, Object a, Object b) {
    if (a instanceof Double x && b instanceof Double y) {
      return compareDoubles(order, x, y);
    }
    if (a instanceof Double || b instanceof Double) {
      double real = a instanceof Double x ? x : (Double) b;
      Object integer = a instanceof Double ? b : a;
      if (Double.isNaN(real)) {
        return false;
      }
      int sign;
      if (Double.isInfinite(real)) {
        sign = real > 0 ? 1 : -1;
      } else if (integer instanceof Long value && Math.abs(value) < 1L << 53) {
        sign = Double.compare(real + 0.0, (double) value);
      } else {
        sign = compareExactly(real, Integers.big(integer));
      }
      return order.holds(a instanceof Double ? sign : -sign);
    }
    return order.holds(Integers.big(a).compareTo(Integers.big(b)));
  }

  /** Compares a finite float with an int, which may have far more digits than it. */
  static int compareExactly(double real, BigInteger integer) {
    return integer.bitLength() > Double.MAX_EXPONENT + 1
        ? -integer.signum()
        : new BigDecimal(real).compareTo(new BigDecimal(integer));
  }

  private static boolean compareDoubles(Order order, double x, double y) {
    return switch (order) {
      case LESS -> x < y;
      case LESS_OR_EQUAL -> x <= y;
      case GREATER -> x > y;
      case GREATER_OR_EQUAL -> x >= y;
    };
  }

  private static Object compareNested(Order order, Elements a, Elements b) {
    Context context = Context.current();
    context.nest("in comparison");
    try {
      int at = Equality.firstDifference(context, a, b);
      return at < a.size() && at < b.size()
          ? order(order, a.get(at), b.get(at))
          : order.holds(Integer.compare(a.size(), b.size()));
    } finally {
      context.leave();
    }
  }

  private static boolean compareSets(Order order, Object a, Object b) {
    boolean less = order == Order.LESS || order == Order.LESS_OR_EQUAL;
    Object part = less ? a : b;
    Object whole = less ? b : a;
    int surplus = Sets.size(whole) - Sets.size(part);
    boolean strict = order == Order.LESS || order == Order.GREATER;
    return surplus >= (strict ? 1 : 0) && Sets.isWithin(Context.current(), part, whole);
  }

  /** {@code element in container}. */
  public static boolean contains(Context context, Object container, Object element) {
    Object method = SpecialMethods.find(container, "__contains__");
    if (method == Nothing.NONE) {
      throw Raise.typeError("'%s' object is not a container", Types.nameOf(container));
    }
    if (method != null) {
      return Truth.of(SpecialMethods.callWith(context, container, method, Arguments.of(element)));
    }
    return switch (container) {
      case String text -> {
        if (!(element instanceof String part)) {
          throw Raise.typeError(
              "'in <string>' requires string as left operand, not %s", Types.nameOf(element));
        }
        yield TextSearch.first(text, part, 0) >= 0;
      }
      case DictObject dict -> dict.contains(element);
      case SetObject set ->
          set.contains(
              element instanceof SetObject key && !key.frozen() ? key.copy(true) : element);
      case DictView view -> view.contains(element);
      case RangeObject range when Numbers.isInteger(element) ->
          range.indexOf(Numbers.toBig(element)).signum() >= 0;
      default -> containsByIteration(context, container, element);
    };
  }

  /** Returns an iterator; CPython takes any TypeError of {@code __iter__} for a missing one. */
  private static ObjectIterator searched(Object container) {
    try {
      return Iteration.of(container);
    } catch (Raise raise) {
      if (raise.exception().type().isSubtypeOf(ExceptionTypes.TYPE_ERROR)) {
        throw Raise.typeError("argument of type '%s' is not iterable", Types.nameOf(container));
      }
      throw raise;
    }
  }

  private static boolean containsByIteration(Context context, Object container, Object element) {
    ObjectIterator iterator = searched(container);
    for (Object next = iterator.next(context); next != null; next = iterator.next(context)) {
      context.step();
      if (Equality.sameOrEqual(next, element)) {
        return true;
      }
    }
    return false;
  }

  /** {@code a is b}; small ints are one object each, as in CPython. */
  public static boolean same(Object a, Object b) {
    if (a == b) {
      return true;
    }
    if (a instanceof Long x && b instanceof Long y) {
      return x.longValue() == y.longValue() && x >= -5 && x <= 256;
    }
    if (a instanceof String x && b instanceof String y) {
      return x.equals(y) && x.length() <= 1;
    }
    return a instanceof TupleObject x
        && b instanceof TupleObject y
        && x.size() == 0
        && y.size() == 0;
  }
}
