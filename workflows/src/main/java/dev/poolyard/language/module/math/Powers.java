package dev.poolyard.language.module.math;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.numeric.Elementary;
import dev.poolyard.language.numeric.SumOfSquares;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import java.math.BigInteger;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Powers, remainders and what else {@code math} does with several floats. */
final class Powers {
  private static final Parameters IS_CLOSE = Parameters.of("isclose(a, b, *, rel_tol?, abs_tol?)");

  /** How many steps the exact addition of a square counts as. */
  private static final int COSTLY = 8;

  private Powers() {}

  static double pow(double x, double y) {
    if (x == 1 || y == 0) {
      return 1.0;
    }
    if (x == -1 && Double.isInfinite(y)) {
      return 1.0;
    }
    double result = Elementary.pow(x, y);
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

  static double hypot(Context context, Object[] coordinates) {
    double largest = 0;
    boolean infinite = false;
    boolean nan = false;
    for (Object coordinate : coordinates) {
      context.work(1);
      double size = Math.abs(Numbers.toDouble(coordinate));
      nan |= Double.isNaN(size);
      infinite |= Double.isInfinite(size);
      largest = Math.max(largest, size);
    }
    if (infinite) {
      return Double.POSITIVE_INFINITY;
    }
    if (largest == 0 || nan) {
      return nan ? Double.NaN : 0;
    }
    SumOfSquares sum = new SumOfSquares();
    for (Object coordinate : coordinates) {
      context.work(COSTLY);
      sum.add(Numbers.toDouble(coordinate));
    }
    return sum.root();
  }

  static double remainder(double x, double y) {
    boolean outside = y == 0 || Double.isInfinite(x);
    if (outside && !Double.isNaN(x) && !Double.isNaN(y)) {
      throw Raise.valueError("math domain error");
    }
    return Math.IEEEremainder(x, y);
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

  private static final BigInteger TOP = BigInteger.valueOf(100_000);
  private static final BigInteger BOTTOM = TOP.negate();

  static Object isClose(Arguments arguments) {
    @Nullable Object[] bound = IS_CLOSE.bind(arguments);
    double a = Numbers.toDouble(Objects.requireNonNull(bound[0]));
    double b = Numbers.toDouble(Objects.requireNonNull(bound[1]));
    double relative = bound[2] == null ? 1e-9 : Numbers.toDouble(bound[2]);
    double absolute = bound[3] == null ? 0 : Numbers.toDouble(bound[3]);
    if (relative < 0 || absolute < 0) {
      throw Raise.valueError("tolerances must be non-negative");
    }
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
