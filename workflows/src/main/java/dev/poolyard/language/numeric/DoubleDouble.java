package dev.poolyard.language.numeric;

import java.math.BigDecimal;

/**
 * An unevaluated sum of two floats, good for about 106 bits.
 *
 * @param hi the sum rounded to a float
 * @param lo what the rounding left over
 */
record DoubleDouble(double hi, double lo) {
  static final DoubleDouble ZERO = new DoubleDouble(0, 0);
  static final DoubleDouble ONE = new DoubleDouble(1, 0);

  static DoubleDouble of(double value) {
    return new DoubleDouble(value, 0);
  }

  static DoubleDouble of(BigDecimal value) {
    double hi = value.doubleValue();
    return new DoubleDouble(hi, value.subtract(new BigDecimal(hi)).doubleValue());
  }

  /** Returns the sum of any two floats, exactly. */
  static DoubleDouble sum(double a, double b) {
    double sum = a + b;
    double part = sum - a;
    return new DoubleDouble(sum, (a - (sum - part)) + (b - part));
  }

  /** Returns the product of two floats, exactly. */
  static DoubleDouble product(double a, double b) {
    double product = a * b;
    return new DoubleDouble(product, Math.fma(a, b, -product));
  }

  private static DoubleDouble normal(double a, double b) {
    double sum = a + b;
    return new DoubleDouble(sum, b - (sum - a));
  }

  DoubleDouble plus(DoubleDouble other) {
    DoubleDouble high = sum(hi, other.hi);
    DoubleDouble low = sum(lo, other.lo);
    DoubleDouble both = normal(high.hi, high.lo + low.hi);
    return normal(both.hi, both.lo + low.lo);
  }

  DoubleDouble plus(double other) {
    DoubleDouble high = sum(hi, other);
    return normal(high.hi, high.lo + lo);
  }

  DoubleDouble minus(DoubleDouble other) {
    return plus(other.negated());
  }

  DoubleDouble negated() {
    return new DoubleDouble(-hi, -lo);
  }

  DoubleDouble times(DoubleDouble other) {
    DoubleDouble product = product(hi, other.hi);
    return normal(product.hi, product.lo + (hi * other.lo + lo * other.hi));
  }

  DoubleDouble times(double other) {
    DoubleDouble product = product(hi, other);
    return normal(product.hi, product.lo + lo * other);
  }

  DoubleDouble dividedBy(DoubleDouble other) {
    double first = hi / other.hi;
    DoubleDouble rest = minus(other.times(first));
    double second = rest.hi / other.hi;
    rest = rest.minus(other.times(second));
    return normal(first, second).plus(rest.hi / other.hi);
  }

  DoubleDouble squareRoot() {
    if (hi == 0) {
      return this;
    }
    double root = Math.sqrt(hi);
    DoubleDouble rest = minus(product(root, root));
    DoubleDouble better = normal(root, rest.hi / (2 * root));
    rest = minus(better.times(better));
    return better.plus(rest.hi / (2 * root));
  }

  /** Multiplies by a power of two. */
  DoubleDouble scaled(int exponent) {
    return new DoubleDouble(Math.scalb(hi, exponent), Math.scalb(lo, exponent));
  }

  DoubleDouble absolute() {
    return hi < 0 ? negated() : this;
  }

  double rounded() {
    return hi + lo;
  }
}
