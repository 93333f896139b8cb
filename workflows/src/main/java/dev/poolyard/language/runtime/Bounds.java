package dev.poolyard.language.runtime;

/** How large values may grow. */
public final class Bounds {
  public static final int MOST_ELEMENTS = 10_000_000;
  public static final int LONGEST_STRING = 16 * 1024 * 1024;
  public static final int MOST_BITS = 1_000_000;
  public static final int MOST_DIGITS = 4300;

  private Bounds() {}

  /** Values of fewer bytes are too small to count. */
  private static final int SMALL = 1 << 16;

  /** How many units are moved or compared within a step, as a power of two. */
  private static final int UNITS_OF_STEP = 12;

  /** Counts the moving or comparing of so many characters or elements that lie side by side. */
  public static void weigh(long units) {
    if (units >> UNITS_OF_STEP > 0) {
      Context.weigh(units >> UNITS_OF_STEP);
    }
  }

  /** Checks that an array of {@code size} elements may be made. */
  public static void allocate(long size) {
    checkCollection(size);
    if (size * Long.BYTES > SMALL) {
      Context.allocate(size * Long.BYTES);
    }
  }

  /** Raises a MemoryError if a collection of {@code size} elements would be too large. */
  public static void checkCollection(long size) {
    if (size > MOST_ELEMENTS) {
      throw Raise.of(
          ExceptionTypes.MEMORY_ERROR, "a collection can have at most 10000000 elements");
    }
  }

  /** Raises a MemoryError if a string of {@code length} characters would be too long. */
  public static void checkString(long length) {
    if (length > LONGEST_STRING) {
      throw Raise.of(ExceptionTypes.MEMORY_ERROR, "a string can have at most 16777216 characters");
    }
    if (length > SMALL) {
      Context.allocate(length);
    }
  }

  /** Raises a MemoryError if an integer of {@code bits} bits would be too large. */
  public static void checkBits(long bits) {
    if (bits > MOST_BITS) {
      throw Raise.of(ExceptionTypes.MEMORY_ERROR, "an integer can have at most 1000000 bits");
    }
    if (bits > SMALL) {
      Context.allocate(bits);
    }
  }
}
