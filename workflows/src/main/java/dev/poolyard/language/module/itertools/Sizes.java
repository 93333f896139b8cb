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

  /** Raises a ValueError if fewer than no elements are to be chosen. */
  static void checkSelection(long size) {
    if (size < 0) {
      throw Raise.valueError("r must be non-negative");
    }
  }
}
