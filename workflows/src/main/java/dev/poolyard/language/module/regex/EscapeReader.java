package dev.poolyard.language.module.regex;

import dev.poolyard.language.module.regex.Regex.Assertion;
import dev.poolyard.language.module.regex.Regex.Border;
import dev.poolyard.language.module.regex.Regex.Characters;
import org.jspecify.annotations.Nullable;

/** Reads an escape that stands outside of brackets. */
final class EscapeReader {
  private final PatternText text;
  private final int flags;
  private final int groups;

  /**
   * Begins after the backslash.
   *
   * @param groups how many groups have begun so far
   */
  EscapeReader(PatternText text, int flags, int groups) {
    this.text = text;
    this.flags = flags;
    this.groups = groups;
  }

  /**
   * Reads the rest of the escape.
   *
   * @param start of the backslash, for messages
   */
  Regex read(int start) {
    if (!text.more()) {
      throw PatternProblem.at(start, "bad escape (end of pattern)");
    }
    int c = text.peek(0);
    boolean ascii = Flags.has(flags, Flags.ASCII);
    CharacterSet category = Escapes.category(c, ascii);
    if (category != null) {
      text.next();
      return new Characters(category);
    }
    Border border = border(c, ascii);
    if (border != null) {
      text.next();
      return new Assertion(border);
    }
    return c >= '1' && c <= '9'
        ? numbered(start)
        : Characters.literal(text.escapedCharacter(start), flags);
  }

  private static @Nullable Border border(int c, boolean ascii) {
    return switch (c) {
      case 'A' -> Border.TEXT_START;
      case 'Z' -> Border.TEXT_END;
      case 'b' -> ascii ? Border.ASCII_WORD_BORDER : Border.WORD_BORDER;
      case 'B' -> ascii ? Border.NO_ASCII_WORD_BORDER : Border.NO_WORD_BORDER;
      default -> null;
    };
  }

  private Regex numbered(int start) {
    int first = text.peek(0);
    int second = text.peek(1);
    int third = text.peek(2);
    if (octal(first) && octal(second) && octal(third)) {
      int value = (first - '0') * 64 + (second - '0') * 8 + third - '0';
      if (value > 0377) {
        throw PatternProblem.at(
            start,
            "octal escape value \\%d%d%d outside of range 0-0o377",
            first - '0',
            second - '0',
            third - '0');
      }
      text.moveTo(text.position() + 3);
      return Characters.literal(value, flags);
    }
    int number = first - '0';
    if (second >= '0' && second <= '9') {
      number = number * 10 + second - '0';
    }
    if (number > groups) {
      throw PatternProblem.at(start + 1, "invalid group reference %d", number);
    }
    throw PatternProblem.unavailable(
        start, "references to earlier groups are not available; compare groups afterwards");
  }

  private static boolean octal(int c) {
    return c >= '0' && c <= '7';
  }
}
