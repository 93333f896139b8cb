package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Text;

/** What Python's string methods call white space, and what they do with it. */
final class Characters {
  private Characters() {}

  static boolean isSpace(int c) {
    return (c >= 0x09 && c <= 0x0d)
        || (c >= 0x1c && c <= 0x20)
        || c == 0x85
        || c == 0xa0
        || (c > 0xff && Character.isSpaceChar(c));
  }

  static boolean isLineBreak(int c) {
    return (c >= 0x0a && c <= 0x0d)
        || (c >= 0x1c && c <= 0x1e)
        || c == 0x85
        || c == 0x2028
        || c == 0x2029;
  }

  /** Strips what may stand around a number: of ASCII only what C calls white space. */
  static String stripAroundNumber(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isAroundNumber(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && isAroundNumber(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  private static boolean isAroundNumber(int c) {
    return c < 0x7f ? c == ' ' || (c >= '\t' && c <= '\r') : isSpace(c);
  }

  static String strip(String text) {
    return strip(text, null, true, true);
  }

  /** Strips {@code characters}, or white space if it is null. */
  static String strip(
      String text,
      @org.jspecify.annotations.Nullable String characters,
      boolean left,
      boolean right) {
    int from = 0;
    int to = text.length();
    while (left && from < to && isStripped(text.codePointAt(from), characters)) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (right && to > from && isStripped(text.codePointBefore(to), characters)) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  private static boolean isStripped(int c, @org.jspecify.annotations.Nullable String characters) {
    return characters == null ? isSpace(c) : characters.contains(Text.ofCodePoint(c));
  }
}
