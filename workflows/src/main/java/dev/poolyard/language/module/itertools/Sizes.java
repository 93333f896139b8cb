package dev.poolyard.language.module.itertools;

import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import java.math.BigInteger;

/** Numbers of elements, which CPython keeps in 64 bits. */
final class Sizes {
  private Sizes() {}

  /** Returns an int, or raises a TypeError or, where 64 bits do not suffice, an OverflowError. */
  static long of(Object object) {
    BigInteger size = Numbers.toBig(object);
    if (size.bitLength() >= Long.SIZE) {
      throw Raise.overflow("Python int too large to convert to C ssize_t");
    }
    return size.longValue();
  }

  /** Returns how many elements are to be chosen, or raises an error if the number is negative. */
  static long ofSelection(Object object) {
    long size = of(object);
    if (size < 0) {
      throw Raise.valueError("r must be non-negative");
    }
    return size;
  }
}
