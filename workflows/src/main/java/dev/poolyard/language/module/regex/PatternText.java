package dev.poolyard.language.module.regex;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Text;

/**
 * A pattern and how far it has been read.
 *
 * <p>As Python looks one character ahead, a backslash at the very end is complained of by what
 * reads the character before it.
 */
final class PatternText {
  private final int[] codes;
  private final boolean endsInEscape;
  private int position;

  PatternText(String pattern) {
    codes = Text.codes(pattern);
    int backslashes = 0;
    while (backslashes < codes.length && codes[codes.length - 1 - backslashes] == '\\') {
      backslashes++;
    }
    endsInEscape = backslashes % 2 == 1;
    moveTo(0);
  }

  /** Returns how many characters have been read. */
  int position() {
    return position;
  }

  /** Goes on reading at another place. */
  void moveTo(int place) {
    position = place;
    if (endsInEscape && position == codes.length - 1) {
      throw PatternProblem.at(position, "bad escape (end of pattern)");
    }
  }

  boolean more() {
    return position < codes.length;
  }

  boolean at(int character) {
    return more() && codes[position] == character;
  }

  boolean take(int character) {
    if (!at(character)) {
      return false;
    }
    moveTo(position + 1);
    return true;
  }

  /** Reads the next character, which is there. */
  int next() {
    int character = codes[position];
    moveTo(position + 1);
    return character;
  }

  /** Returns the next character, with the one that a backslash belongs to; empty at the end. */
  String token() {
    int length = Math.min(at('\\') ? 2 : 1, codes.length - position);
    return new String(codes, position, length);
  }

  /** Returns the character so many places further on without reading it, 0 after the end. */
  int peek(int ahead) {
    return position + ahead < codes.length ? codes[position + ahead] : 0;
  }

  /** Reads the next character, with the one that a backslash belongs to. */
  String nextToken() {
    String token = token();
    moveTo(position + token.codePointCount(0, token.length()));
    return token;
  }

  /** Returns what has been read since a place. */
  String since(int from) {
    return new String(codes, from, position - from);
  }

  /** Reads digits, as many as there are. */
  String digits() {
    int from = position;
    while (more() && codes[position] >= '0' && codes[position] <= '9') {
      Context.weigh(1);
      next();
    }
    return since(from);
  }

  /**
   * Reads the rest of an escape that stands for one character.
   *
   * @param start of the backslash, for messages
   */
  int escapedCharacter(int start) {
    Escapes escapes = new Escapes(codes, position, start);
    int character = escapes.character();
    moveTo(escapes.position());
    return character;
  }
}
