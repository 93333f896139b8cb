package dev.poolyard.language.module.math;

import dev.poolyard.language.runtime.Raise;
import java.util.Arrays;

/**
 * Sums floats as CPython's {@code fsum} does, rounding once, and overflowing where it overflows.
 *
 * @see <a href="https://github.com/python/cpython/blob/v3.11.0/Modules/mathmodule.c#L1385">fsum</a>
 */
final class PartialSums {
  /** Sums that do not overlap, the smallest first. */
  private double[] partials = new double[32];

  private int count;
  private double specials;
  private double infinities;

  void add(double value) {
    double x = value;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      double y = partials[i];
      if (Math.abs(x) < Math.abs(y)) {
        double smaller = x;
        x = y;
        y = smaller;
      }
      double high = x + y;
      double low = y - (high - x);
      if (low != 0) {
        partials[kept++] = low;
      }
      x = high;
    }
    count = kept;
    if (x == 0) {
      return;
    }
    if (Double.isFinite(x)) {
      if (count == partials.length) {
        partials = Arrays.copyOf(partials, 2 * count);
      }
      partials[count++] = x;
      return;
    }
    if (Double.isFinite(value)) {
      throw Raise.overflow("intermediate overflow in fsum");
    }
    infinities += Double.isInfinite(value) ? value : 0;
    specials += value;
    count = 0;
  }

  double value() {
    if (specials != 0) {
      if (Double.isNaN(infinities)) {
        throw Raise.valueError("-inf + inf in fsum");
      }
      return specials;
    }
    if (count == 0) {
      return 0;
    }
    int at = count - 1;
    double high = partials[at];
    double low = 0;
    while (at > 0 && low == 0) {
      double x = high;
      double y = partials[--at];
      high = x + y;
      low = y - (high - x);
    }
    return at > 0 && isHalfway(low, partials[at - 1]) ? roundedUp(high, low) : high;
  }

  /** Half to even has looked at the last but one sum only; the one below it may be past a half. */
  private static boolean isHalfway(double low, double below) {
    return (low < 0 && below < 0) || (low > 0 && below > 0);
  }

  private static double roundedUp(double high, double low) {
    double twice = low * 2;
    double sum = high + twice;
    return twice == sum - high ? sum : high;
  }
}
