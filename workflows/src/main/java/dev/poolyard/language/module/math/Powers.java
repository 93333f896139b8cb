package dev.poolyard.language.module.math;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import java.util.Map;

/** Powers, remainders and what else {@code math} does with several floats. */
final class Powers {
  private Powers() {}

  static double pow(double x, double y) {
    if (x == 1 || y == 0) {
      return 1.0;
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1.0;
    }
    double result = Math.pow(x, y);
    if (Double.isFinite(x) && Double.isFinite(y)) {
      if (Double.isNaN(result) || (x == 0 && Double.isInfinite(result))) {
        throw Raise.valueError("math domain error");
      }
      if (Double.isInfinite(result)) {
        throw Raise.overflow("math range error");
      }
    }
    return result;
  }

  static double fmod(double x, double y) {
    double result = x % y;
    if (Double.isNaN(result) && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw Raise.valueError("math domain error");
    }
    return result;
  }

  static double hypot(Object[] coordinates) {
    if (coordinates.length == 2) {
      return Math.hypot(Numbers.toDouble(coordinates[0]), Numbers.toDouble(coordinates[1]));
    }
    double largest = 0;
    boolean nan = false;
    for (Object coordinate : coordinates) {
      double size = Math.abs(Numbers.toDouble(coordinate));
      nan |= Double.isNaN(size);
      largest = Math.max(largest, size);
    }
    if (Double.isInfinite(largest) || largest == 0 || nan) {
      return nan && !Double.isInfinite(largest) ? Double.NaN : largest;
    }
    java.math.BigDecimal sum = java.math.BigDecimal.ZERO;
    for (Object coordinate : coordinates) {
      java.math.BigDecimal value = new java.math.BigDecimal(Numbers.toDouble(coordinate));
      sum = sum.add(value.multiply(value));
    }
    return sum.sqrt(new java.math.MathContext(40)).doubleValue();
  }

  static Object frexp(double x) {
    if (x == 0 || !Double.isFinite(x)) {
      return TupleObject.of(x, 0L);
    }
    double scaled = Math.abs(x) < Double.MIN_NORMAL ? x * 0x1p54 : x;
    long correction = scaled == x ? 0 : -54;
    int exponent = Math.getExponent(scaled) + 1;
    return TupleObject.of(Math.scalb(scaled, -exponent), exponent + correction);
  }

  static Object ldexp(double x, Object exponent) {
    if (!Numbers.isInteger(exponent)) {
      throw Raise.typeError("Expected an int as second argument to ldexp.");
    }
    int shift = Numbers.toBig(exponent).max(BOTTOM).min(TOP).intValue();
    double result = Math.scalb(x, shift);
    if (Double.isInfinite(result) && Double.isFinite(x)) {
      throw Raise.overflow("math range error");
    }
    return result;
  }

  private static final java.math.BigInteger TOP = java.math.BigInteger.valueOf(100_000);
  private static final java.math.BigInteger BOTTOM = TOP.negate();

  static Object isClose(Arguments arguments) {
    if (arguments.count() != 2) {
      throw Raise.typeError(
          "isclose() takes exactly 2 positional arguments (%d given)", arguments.count());
    }
    double relative = 1e-9;
    double absolute = 0;
    for (Map.Entry<String, Object> keyword : arguments.keywords().entrySet()) {
      double value = Numbers.toDouble(keyword.getValue());
      switch (keyword.getKey()) {
        case "rel_tol" -> relative = value;
        case "abs_tol" -> absolute = value;
        default ->
            throw Raise.typeError(
                "'%s' is an invalid keyword argument for isclose()", keyword.getKey());
      }
    }
    if (relative < 0 || absolute < 0) {
      throw Raise.valueError("tolerances must be non-negative");
    }
    double a = Numbers.toDouble(arguments.at(0));
    double b = Numbers.toDouble(arguments.at(1));
    if (a == b) {
      return true;
    }
    if (Double.isInfinite(a) || Double.isInfinite(b)) {
      return false;
    }
    double difference = Math.abs(b - a);
    return difference <= Math.abs(relative * b)
        || difference <= Math.abs(relative * a)
        || difference <= absolute;
  }
}
