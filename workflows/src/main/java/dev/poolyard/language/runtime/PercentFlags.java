package dev.poolyard.language.runtime;

/** The flags between {@code %} and the width. */
final class PercentFlags {
  boolean left;
  boolean zeros;
  boolean alternate;
  private boolean plus;
  private boolean blank;

  /** Notes the flag {@code c}; returns false if it is none. */
  boolean take(char c) {
    switch (c) {
      case '-' -> left = true;
      case '0' -> zeros = true;
      case '#' -> alternate = true;
      case '+' -> plus = true;
      case ' ' -> blank = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Returns how a text of {@code width} is laid out. */
  FormatSpec ofText(int width) {
    return new FormatSpec(" ", left ? '<' : '>', (char) 0, false, false, width, (char) 0, -1, 's');
  }

  /** Returns how a number is laid out. */
  FormatSpec ofNumber(int width, int precision, int type) {
    char sign = plus ? '+' : blank ? ' ' : 0;
    boolean padded = zeros && !left;
    return new FormatSpec(
        padded ? "0" : " ",
        padded ? '=' : left ? '<' : '>',
        sign,
        false,
        alternate,
        width,
        (char) 0,
        precision,
        type);
  }
}
