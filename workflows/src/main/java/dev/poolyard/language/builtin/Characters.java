package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Context;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** What Python's string methods call white space, and what they do with it. */
final class Characters {
  private static final int FEW = 16;

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
    Context context = Context.current();
    while (from < to && isAroundNumber(text.codePointAt(from))) {
      context.work(1);
      from += Character.charCount(text.codePointAt(from));
    }
    while (to > from && isAroundNumber(text.codePointBefore(to))) {
      context.work(1);
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  /** Writes the digits of all scripts as those from 0 to 9. */
  static String withPlainDigits(String text) {
    Context context = Context.current();
    int at = 0;
    while (at < text.length() && text.charAt(at) < 0x80) {
      context.work(1);
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, at);
    while (at < text.length()) {
      context.work(1);
      int c = text.codePointAt(at);
      plain.appendCodePoint(CharacterQuestions.isDecimal(c) ? '0' + Character.digit(c, 10) : c);
      at += Character.charCount(c);
    }
    return plain.toString();
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
    Context context = Context.current();
    IntPredicate stripped = characters == null ? Characters::isSpace : among(characters);
    while (left && from < to && stripped.test(text.codePointAt(from))) {
      context.work(1);
      from += Character.charCount(text.codePointAt(from));
    }
    while (right && to > from && stripped.test(text.codePointBefore(to))) {
      context.work(1);
      to -= Character.charCount(text.codePointBefore(to));
    }
    return text.substring(from, to);
  }

  private static IntPredicate among(String characters) {
    if (characters.length() <= FEW) {
      return c -> characters.indexOf(c) >= 0;
    }
    BitSet all = new BitSet();
    CodePoints.forEach(characters, all::set);
    return all::get;
  }
}
