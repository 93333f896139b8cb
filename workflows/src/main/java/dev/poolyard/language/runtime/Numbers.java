package dev.poolyard.language.runtime;

import static java.util.Objects.requireNonNull;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What ints, floats and bools have in common. */
public final class Numbers {
  private Numbers() {}

  public static boolean isNumber(Object object) {
    return object instanceof Long
        || object instanceof Double
        || object instanceof Boolean
        || object instanceof BigInteger;
  }

  /** Returns whether {@code object} is an {@code int} or a {@code bool}. */
  public static boolean isInteger(Object object) {
    return object instanceof Long || object instanceof BigInteger || object instanceof Boolean;
  }

  /** Returns {@code object}, a bool as the int it is. */
  public static Object withoutBool(Object object) {
    return object instanceof Boolean value ? (Object) (value ? 1L : 0L) : object;
  }

  /**
   * Returns a number as a float.
   *
   * @throws Raise an OverflowError if an int is too large
   */
  public static double toDouble(Object number) {
    return switch (number) {
      case Double value -> value;
      case Long value -> value;
      case Boolean value -> value ? 1 : 0;
      case BigInteger value -> toDouble(value);
      default -> SpecialNumbers.toDouble(number);
    };
  }

  /** Returns whether {@code object} can stand where an int must, as an index does. */
  public static boolean isIndex(Object object) {
    return isInteger(object) || SpecialMethods.has(object, "__index__");
  }

  /** Returns the int that {@code object} is or stands for, or raises a TypeError. */
  public static Object index(Object object) {
    return isInteger(object) ? withoutBool(object) : SpecialNumbers.index(object);
  }

  private static double toDouble(BigInteger value) {
    double result = value.doubleValue();
    if (Double.isInfinite(result)) {
      throw Raise.overflow("int too large to convert to float");
    }
    return result;
  }

  /**
   * Returns an index or count.
   *
   * @throws Raise a TypeError if {@code object} is no int, an IndexError if it is beyond 64 bits
   */
  public static long toIndex(Object object) {
    return switch (object) {
      case Long value -> value;
      case Boolean value -> value ? 1 : 0;
      case BigInteger value -> throw beyondIndex(object);
      default -> {
        Object index = SpecialNumbers.index(object);
        if (index instanceof BigInteger) {
          throw beyondIndex(object);
        }
        yield toIndex(index);
      }
    };
  }

  private static Raise beyondIndex(Object object) {
    return Raise.indexError(
        "cannot fit '%s' into an index-sized integer".formatted(Types.nameOf(object)));
  }

  /** Returns a count or width; raises an OverflowError if it is beyond 64 bits. */
  public static long toCount(Object object) {
    if (object instanceof BigInteger) {
      throw Raise.overflow("Python int too large to convert to C ssize_t");
    }
    return toIndex(object);
  }

  /** Returns a small number; raises an OverflowError if it is beyond 32 bits. */
  public static int toCInt(Object object) {
    BigInteger value = toBig(object);
    if (value.bitLength() >= Integer.SIZE) {
      throw Raise.overflow("Python int too large to convert to C int");
    }
    return value.intValue();
  }

  /**
   * Returns where a part begins or ends, the nearest of 64 bits if it is beyond.
   *
   * @throws Raise a TypeError if {@code object} is no int and stands for none
   */
  public static long toPlace(Object object) {
    if (!isIndex(object)) {
      throw Raise.typeError("slice indices must be integers or have an __index__ method");
    }
    return requireNonNull(toClamped(index(object)));
  }

  /** Returns an int, the nearest of 64 bits if it is beyond; null if {@code object} is none. */
  public static @Nullable Long toClamped(Object object) {
    return switch (object) {
      case Long value -> value;
      case Boolean value -> value ? 1L : 0L;
      case BigInteger value -> value.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
      default -> null;
    };
  }

  /** Returns an int of any size; raises a TypeError if {@code object} is none. */
  public static BigInteger toBig(Object object) {
    return Integers.big(index(object));
  }
}
