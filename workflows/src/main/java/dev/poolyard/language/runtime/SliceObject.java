package dev.poolyard.language.runtime;

import java.math.BigInteger;

/** The three parts of a subscript with colons; each an int or None. */
public record SliceObject(Object lower, Object upper, Object stride) {

  /**
   * What a slice means for a sequence.
   *
   * @param count how many elements are chosen
   */
  public record Span(int start, int stop, int stride, int count) {}

  /** Fits this slice to a sequence of {@code length} elements. */
  public Span fit(int length) {
    long step = stride == Nothing.NONE ? 1 : clamp(stride);
    if (step == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    boolean forward = step > 0;
    long start = lower == Nothing.NONE ? (forward ? 0 : length - 1) : bound(lower, length, forward);
    long stop = upper == Nothing.NONE ? (forward ? length : -1) : bound(upper, length, forward);
    long span = forward ? stop - start : start - stop;
    long count = span <= 0 ? 0 : (span - 1) / Math.abs(step) + 1;
    int stepInt = (int) Math.clamp(step, -Integer.MAX_VALUE, Integer.MAX_VALUE);
    return new Span((int) start, (int) stop, stepInt, (int) count);
  }

  /**
   * Returns this slice with its parts as ints; a program's {@code __index__} is asked for them,
   * which may change the sequence, so its length is to be looked at only afterwards.
   *
   * @throws Raise a TypeError if a part is no index
   */
  public SliceObject resolved() {
    Object step = resolved(stride);
    return new SliceObject(resolved(lower), resolved(upper), step);
  }

  private static Object resolved(Object part) {
    return part == Nothing.NONE || part instanceof Long ? part : index(part);
  }

  /**
   * Returns start, stop and step of this slice for {@code length} elements, which may be more than
   * memory holds, as those of a range may be.
   */
  public BigInteger[] indices(BigInteger length) {
    BigInteger step = stride == Nothing.NONE ? BigInteger.ONE : integer(stride);
    if (step.signum() == 0) {
      throw Raise.valueError("slice step cannot be zero");
    }
    boolean forward = step.signum() > 0;
    BigInteger least = forward ? BigInteger.ZERO : BigInteger.ONE.negate();
    BigInteger most = forward ? length : length.subtract(BigInteger.ONE);
    return new BigInteger[] {
      lower == Nothing.NONE ? (forward ? least : most) : fit(integer(lower), length, least, most),
      upper == Nothing.NONE ? (forward ? most : least) : fit(integer(upper), length, least, most),
      step
    };
  }

  private static BigInteger fit(
      BigInteger index, BigInteger length, BigInteger least, BigInteger most) {
    BigInteger position = index.signum() < 0 ? index.add(length) : index;
    return position.max(least).min(most);
  }

  private static BigInteger integer(Object index) {
    return Numbers.toBig(index(index));
  }

  private static Object index(Object index) {
    if (!Numbers.isInteger(index) && !SpecialMethods.has(index, "__index__")) {
      throw Raise.typeError("slice indices must be integers or None or have an __index__ method");
    }
    return Numbers.index(index);
  }

  private static long bound(Object index, int length, boolean forward) {
    long value = clamp(index);
    if (value < 0) {
      value += length;
      return value < 0 ? (forward ? 0 : -1) : value;
    }
    return value >= length ? (forward ? length : length - 1) : value;
  }

  private static long clamp(Object index) {
    if (index instanceof Long value) {
      return Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }
    if (index instanceof BigInteger big) {
      return big.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
    return clamp(index(index));
  }
}
