package dev.poolyard.language.runtime;

import java.math.BigInteger;

/** Python's {@code range}, of integers of any size. Immutable. */
public final class RangeObject {
  private final BigInteger start;
  private final BigInteger stop;
  private final BigInteger stride;
  private final BigInteger length;
  private final boolean small;

  public RangeObject(BigInteger start, BigInteger stop, BigInteger stride) {
    this.start = start;
    this.stop = stop;
    this.stride = stride;
    BigInteger span = stride.signum() > 0 ? stop.subtract(start) : start.subtract(stop);
    this.length =
        span.signum() <= 0
            ? BigInteger.ZERO
            : span.subtract(BigInteger.ONE).divide(stride.abs()).add(BigInteger.ONE);
    this.small =
        fits(start) && fits(stop) && fits(stride) && fits(stop.add(stride)) && fits(length);
  }

  private static boolean fits(BigInteger value) {
    return value.bitLength() < Long.SIZE - 1;
  }

  public BigInteger start() {
    return start;
  }

  public BigInteger stop() {
    return stop;
  }

  public BigInteger stride() {
    return stride;
  }

  public BigInteger length() {
    return length;
  }

  /** Returns whether all of its numbers, and the one after its last, fit 64 bits. */
  public boolean small() {
    return small;
  }

  /** Returns element {@code index}, which must be inside. */
  public Object get(BigInteger index) {
    return Integers.normalize(start.add(stride.multiply(index)));
  }

  /** Returns the index of {@code value}, or -1. */
  public BigInteger indexOf(BigInteger value) {
    BigInteger[] steps = value.subtract(start).divideAndRemainder(stride);
    boolean inside =
        steps[1].signum() == 0 && steps[0].signum() >= 0 && steps[0].compareTo(length) < 0;
    return inside ? steps[0] : BigInteger.ONE.negate();
  }
}
