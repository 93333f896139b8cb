package dev.poolyard.language.runtime;

/** Python's binary and unary operators for operands of any type. */
public final class Operators {
  private Operators() {}

  public static Object add(Object a, Object b) {
    if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
      return Arithmetic.add(a, b);
    }
    Object result = Sequences.concatenate(a, b);
    return result == NotImplemented.ANSWER ? unsupported("+", a, b) : result;
  }

  /** {@code a += b}, which extends a list in place. */
  public static Object addInPlace(Context context, Object a, Object b) {
    if (a instanceof ListObject list) {
      Sequences.extend(context, list, b);
      return list;
    }
    return add(a, b, "+=");
  }

  private static Object add(Object a, Object b, String symbol) {
    if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
      return Arithmetic.add(a, b);
    }
    Object result = Sequences.concatenate(a, b);
    return result == NotImplemented.ANSWER ? unsupported(symbol, a, b) : result;
  }

  public static Object subtract(Object a, Object b) {
    if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
      return Arithmetic.subtract(a, b);
    }
    if (Sets.bothSets(a, b)) {
      return SetAlgebra.difference(Sets.asSet(a), Sets.asSet(b));
    }
    return unsupported("-", a, b);
  }

  public static Object multiply(Object a, Object b) {
    if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
      return Arithmetic.multiply(a, b);
    }
    if (Sequences.isSequence(a)) {
      return Sequences.repeat(a, b);
    }
    return Sequences.isSequence(b) ? Sequences.repeat(b, a) : unsupported("*", a, b);
  }

  /** {@code a *= b}, which repeats a list in place. */
  public static Object multiplyInPlace(Object a, Object b) {
    if (a instanceof ListObject list) {
      list.become(((ListObject) Sequences.repeat(list, b)).toArray());
      return list;
    }
    return multiply(a, b);
  }

  public static Object divide(Object a, Object b) {
    return Numbers.isNumber(a) && Numbers.isNumber(b)
        ? Arithmetic.divide(a, b)
        : unsupported("/", a, b);
  }

  public static Object floorDivide(Object a, Object b) {
    return Numbers.isNumber(a) && Numbers.isNumber(b)
        ? Arithmetic.floorDivide(a, b)
        : unsupported("//", a, b);
  }

  public static Object remainder(Object a, Object b) {
    if (a instanceof String template) {
      return PercentFormat.format(template, b);
    }
    return Numbers.isNumber(a) && Numbers.isNumber(b)
        ? Arithmetic.remainder(a, b)
        : unsupported("%", a, b);
  }

  public static Object power(Object a, Object b) {
    return Numbers.isNumber(a) && Numbers.isNumber(b)
        ? Arithmetic.power(a, b)
        : unsupported("** or pow()", a, b);
  }

  public static Object shiftLeft(Object a, Object b) {
    return Numbers.isInteger(a) && Numbers.isInteger(b)
        ? Integers.shiftLeft(Numbers.withoutBool(a), Numbers.withoutBool(b))
        : unsupported("<<", a, b);
  }

  public static Object shiftRight(Object a, Object b) {
    return Numbers.isInteger(a) && Numbers.isInteger(b)
        ? Integers.shiftRight(Numbers.withoutBool(a), Numbers.withoutBool(b))
        : unsupported(">>", a, b);
  }

  public static Object bitwiseAnd(Object a, Object b) {
    if (Numbers.isInteger(a) && Numbers.isInteger(b)) {
      return Arithmetic.bitwise('&', a, b);
    }
    return Sets.bothSets(a, b)
        ? SetAlgebra.intersection(Sets.asSet(a), Sets.asSet(b))
        : unsupported("&", a, b);
  }

  public static Object bitwiseOr(Object a, Object b) {
    if (Numbers.isInteger(a) && Numbers.isInteger(b)) {
      return Arithmetic.bitwise('|', a, b);
    }
    if (a instanceof DictObject x && b instanceof DictObject y) {
      DictObject merged = x.copy();
      merged.putAll(y);
      return merged;
    }
    return Sets.bothSets(a, b)
        ? SetAlgebra.union(Sets.asSet(a), Sets.asSet(b))
        : unsupported("|", a, b);
  }

  public static Object bitwiseXor(Object a, Object b) {
    if (Numbers.isInteger(a) && Numbers.isInteger(b)) {
      return Arithmetic.bitwise('^', a, b);
    }
    return Sets.bothSets(a, b)
        ? SetAlgebra.symmetricDifference(Sets.asSet(a), Sets.asSet(b))
        : unsupported("^", a, b);
  }

  public static Object minus(Object a) {
    return switch (Numbers.withoutBool(a)) {
      case Double value -> -value;
      case Object value when Numbers.isInteger(value) -> Integers.subtract(0L, value);
      default -> throw badUnary("-", a);
    };
  }

  public static Object plus(Object a) {
    if (!Numbers.isNumber(a)) {
      throw badUnary("+", a);
    }
    return Numbers.withoutBool(a);
  }

  public static Object invert(Object a) {
    if (!Numbers.isInteger(a)) {
      throw badUnary("~", a);
    }
    return Integers.subtract(-1L, Numbers.withoutBool(a));
  }

  private static Raise badUnary(String symbol, Object a) {
    return Raise.typeError("bad operand type for unary %s: '%s'", symbol, Types.nameOf(a));
  }

  private static Object unsupported(String symbol, Object a, Object b) {
    throw Raise.typeError(
        "unsupported operand type(s) for %s: '%s' and '%s'",
        symbol, Types.nameOf(a), Types.nameOf(b));
  }

  /** Raises the TypeError of {@code a symbol= b}. */
  static Object unsupportedInPlace(String symbol, Object a, Object b) {
    return unsupported(symbol + "=", a, b);
  }
}
