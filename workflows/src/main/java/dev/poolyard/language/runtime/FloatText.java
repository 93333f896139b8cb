package dev.poolyard.language.runtime;

/** Exponents of floats as Python writes them. */
final class FloatText {
  private FloatText() {}

  /** Returns {@code e+05}, {@code e-07}, {@code e+308}. */
  static String exponentText(int exponent) {
    int size = Math.abs(exponent);
    return "e" + (exponent < 0 ? "-" : "+") + (size < 10 ? "0" : "") + size;
  }
}
