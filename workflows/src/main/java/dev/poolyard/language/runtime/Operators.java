package dev.poolyard.language.runtime;

/** Python's binary and unary operators for operands of any type. */
public final class Operators {
  private Operators() {}

  public static Object add(Object a, Object b) {
    return apply(Operation.ADD, a, b, false);
  }

  public static Object subtract(Object a, Object b) {
    return apply(Operation.SUBTRACT, a, b, false);
  }

  public static Object multiply(Object a, Object b) {
    return apply(Operation.MULTIPLY, a, b, false);
  }

  public static Object matrixMultiply(Object a, Object b) {
    return apply(Operation.MATRIX_MULTIPLY, a, b, false);
  }

  public static Object divide(Object a, Object b) {
    return apply(Operation.DIVIDE, a, b, false);
  }

  public static Object floorDivide(Object a, Object b) {
    return apply(Operation.FLOOR_DIVIDE, a, b, false);
  }

  public static Object remainder(Object a, Object b) {
    return apply(Operation.REMAINDER, a, b, false);
  }

  public static Object power(Object a, Object b) {
    return apply(Operation.POWER, a, b, false);
  }

  public static Object shiftLeft(Object a, Object b) {
    return apply(Operation.SHIFT_LEFT, a, b, false);
  }

  public static Object shiftRight(Object a, Object b) {
    return apply(Operation.SHIFT_RIGHT, a, b, false);
  }

  public static Object bitwiseAnd(Object a, Object b) {
    return apply(Operation.BITWISE_AND, a, b, false);
  }

  public static Object bitwiseOr(Object a, Object b) {
    return apply(Operation.BITWISE_OR, a, b, false);
  }

  public static Object bitwiseXor(Object a, Object b) {
    return apply(Operation.BITWISE_XOR, a, b, false);
  }

  /** {@code a += b}, which extends a list in place. */
  public static Object addInPlace(Context context, Object a, Object b) {
    return InPlace.apply(Operation.ADD, context, a, b);
  }

  /**
   * Returns {@code a operation b}.
   *
   * @param augmented whether messages should show {@code operation=}
   */
  public static Object apply(Operation operation, Object a, Object b, boolean augmented) {
    if (BinaryMethods.mayApply(a, b)
        && !(a instanceof String && operation == Operation.REMAINDER)) {
      Object answer = BinaryMethods.apply(a, b, operation.method(), operation.reflected());
      if (answer != NotImplemented.ANSWER) {
        return answer;
      }
    }
    Object result = ofBuiltins(operation, a, b);
    if (result == NotImplemented.ANSWER) {
      throw operation.unsupported(a, b, augmented);
    }
    return result;
  }

  private static Object ofBuiltins(Operation operation, Object a, Object b) {
    if (operation == Operation.MATRIX_MULTIPLY) {
      return NotImplemented.ANSWER;
    }
    if (Numbers.isNumber(a) && Numbers.isNumber(b)) {
      return Arithmetic.apply(operation, a, b);
    }
    return switch (operation) {
      case ADD -> Sequences.concatenate(a, b);
      case MULTIPLY ->
          Sequences.isSequence(a)
              ? Sequences.repeat(a, b)
              : Sequences.isSequence(b) ? Sequences.repeat(b, a) : NotImplemented.ANSWER;
      case REMAINDER ->
          a instanceof String template ? PercentFormat.format(template, b) : NotImplemented.ANSWER;
      case BITWISE_OR -> {
        if (a instanceof DictObject x && b instanceof DictObject y) {
          DictObject merged = x.copy();
          merged.putAll(y);
          yield merged;
        }
        yield SetAlgebra.apply(operation, a, b);
      }
      case SUBTRACT, BITWISE_AND, BITWISE_XOR -> SetAlgebra.apply(operation, a, b);
      default -> NotImplemented.ANSWER;
    };
  }

  public static Object minus(Object a) {
    return switch (Numbers.withoutBool(a)) {
      case Double value -> -value;
      case Object value when Numbers.isInteger(value) -> Integers.subtract(0L, value);
      default -> ofClass("__neg__", "-", a);
    };
  }

  public static Object plus(Object a) {
    return Numbers.isNumber(a) ? Numbers.withoutBool(a) : ofClass("__pos__", "+", a);
  }

  public static Object invert(Object a) {
    return Numbers.isInteger(a)
        ? Integers.subtract(-1L, Numbers.withoutBool(a))
        : ofClass("__invert__", "~", a);
  }

  private static Object ofClass(String method, String symbol, Object a) {
    Object answer = SpecialMethods.callIfPresent(a, method);
    if (answer == null) {
      throw Raise.typeError("bad operand type for unary %s: '%s'", symbol, Types.nameOf(a));
    }
    return answer;
  }
}
