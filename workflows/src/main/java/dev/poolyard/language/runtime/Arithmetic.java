package dev.poolyard.language.runtime;

import java.math.BigInteger;

/** Python's arithmetic and bitwise operators on numbers; {@link Operators} adds the other types. */
final class Arithmetic {
  private Arithmetic() {}

  /** Returns {@code a operation b}, or that two numbers such as these have no such operation. */
  static Object apply(Operation operation, Object a, Object b) {
    return switch (operation) {
      case ADD -> add(a, b);
      case SUBTRACT -> subtract(a, b);
      case MULTIPLY -> multiply(a, b);
      case DIVIDE -> divide(a, b);
      case FLOOR_DIVIDE -> floorDivide(a, b);
      case REMAINDER -> remainder(a, b);
      case POWER -> power(a, b);
      default ->
          Numbers.isInteger(a) && Numbers.isInteger(b)
              ? ofInts(operation, a, b)
              : NotImplemented.ANSWER;
    };
  }

  private static Object ofInts(Operation operation, Object a, Object b) {
    return switch (operation) {
      case SHIFT_LEFT -> Integers.shiftLeft(Numbers.withoutBool(a), Numbers.withoutBool(b));
      case SHIFT_RIGHT -> Integers.shiftRight(Numbers.withoutBool(a), Numbers.withoutBool(b));
      case BITWISE_AND -> bitwise('&', a, b);
      case BITWISE_OR -> bitwise('|', a, b);
      default -> bitwise('^', a, b);
    };
  }

  static Object add(Object a, Object b) {
    return real(a, b)
        ? (Object) (Numbers.toDouble(a) + Numbers.toDouble(b))
        : Integers.add(Numbers.withoutBool(a), Numbers.withoutBool(b));
  }

  static Object subtract(Object a, Object b) {
    return real(a, b)
        ? (Object) (Numbers.toDouble(a) - Numbers.toDouble(b))
        : Integers.subtract(Numbers.withoutBool(a), Numbers.withoutBool(b));
  }

  static Object multiply(Object a, Object b) {
    return real(a, b)
        ? (Object) (Numbers.toDouble(a) * Numbers.toDouble(b))
        : Integers.multiply(Numbers.withoutBool(a), Numbers.withoutBool(b));
  }

  static Object divide(Object a, Object b) {
    return real(a, b)
        ? Floats.divide(Numbers.toDouble(a), Numbers.toDouble(b))
        : Integers.divide(Numbers.withoutBool(a), Numbers.withoutBool(b));
  }

  static Object floorDivide(Object a, Object b) {
    return real(a, b)
        ? (Object) Floats.floorDivide(Numbers.toDouble(a), Numbers.toDouble(b))
        : Integers.floorDivide(Numbers.withoutBool(a), Numbers.withoutBool(b));
  }

  static Object remainder(Object a, Object b) {
    return real(a, b)
        ? (Object) Floats.remainder(Numbers.toDouble(a), Numbers.toDouble(b))
        : Integers.remainder(Numbers.withoutBool(a), Numbers.withoutBool(b));
  }

  static Object power(Object a, Object b) {
    Object base = Numbers.withoutBool(a);
    Object exponent = Numbers.withoutBool(b);
    if (!real(base, exponent) && Integers.signum(exponent) >= 0) {
      return Integers.power(base, exponent);
    }
    return Floats.power(Numbers.toDouble(base), Numbers.toDouble(exponent));
  }

  private static boolean real(Object a, Object b) {
    return a instanceof Double || b instanceof Double;
  }

  static Object bitwise(char operator, Object a, Object b) {
    if (a instanceof Boolean x && b instanceof Boolean y) {
      return switch (operator) {
        case '&' -> x & y;
        case '|' -> x | y;
        default -> x ^ y;
      };
    }
    Object p = Numbers.withoutBool(a);
    Object q = Numbers.withoutBool(b);
    if (p instanceof Long x && q instanceof Long y) {
      return switch (operator) {
        case '&' -> x & y;
        case '|' -> x | y;
        default -> x ^ y;
      };
    }
    BigInteger x = Integers.big(p);
    BigInteger y = Integers.big(q);
    return Integers.normalize(
        switch (operator) {
          case '&' -> x.and(y);
          case '|' -> x.or(y);
          default -> x.xor(y);
        });
  }
}
