package dev.poolyard.language.module.regex;

import org.jspecify.annotations.Nullable;

/** Reads escapes of patterns. */
final class Escapes {
  private final int[] pattern;
  private final int start;
  private int position;

  /**
   * @param position after the backslash
   * @param start of the backslash, for messages
   */
  Escapes(int[] pattern, int position, int start) {
    this.pattern = pattern;
    this.position = position;
    this.start = start;
  }

  int position() {
    return position;
  }

  /** Returns the set that an escape such as {@code \d} stands for, or null. */
  static @Nullable CharacterSet category(int letter, boolean ascii) {
    return switch (letter) {
      case 'd' -> ascii ? CharacterSet.ASCII_DIGIT : CharacterSet.DIGIT;
      case 'D' -> (ascii ? CharacterSet.ASCII_DIGIT : CharacterSet.DIGIT).complement();
      case 's' -> ascii ? CharacterSet.ASCII_SPACE : CharacterSet.SPACE;
      case 'S' -> (ascii ? CharacterSet.ASCII_SPACE : CharacterSet.SPACE).complement();
      case 'w' -> ascii ? CharacterSet.ASCII_WORD : CharacterSet.WORD;
      case 'W' -> (ascii ? CharacterSet.ASCII_WORD : CharacterSet.WORD).complement();
      default -> null;
    };
  }

  /** Returns the character that an escape such as {@code \t} stands for, or -1. */
  static int control(int letter) {
    return switch (letter) {
      case 'a' -> 7;
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 11;
      case '\\' -> '\\';
      default -> -1;
    };
  }

  int character() {
    if (position >= pattern.length) {
      throw PatternProblem.at(start, "bad escape (end of pattern)");
    }
    int c = pattern[position++];
    int control = control(c);
    if (control >= 0) {
      return control;
    }
    return switch (c) {
      case 'x' -> hexadecimal(2);
      case 'u' -> hexadecimal(4);
      case 'U' -> hexadecimal(8);
      case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(c);
      case 'N' ->
          throw PatternProblem.unavailable(
              start, "names of characters are not available in patterns; write the character");
      default -> {
        if (c == '8' || c == '9' || (c < 128 && Character.isLetter(c))) {
          throw PatternProblem.at(start, "bad escape \\%s", Character.toString(c));
        }
        yield c;
      }
    };
  }

  private int octal(int first) {
    int value = first - '0';
    int digits = 1;
    while (digits < 3
        && position < pattern.length
        && pattern[position] >= '0'
        && pattern[position] <= '7') {
      value = value * 8 + pattern[position++] - '0';
      digits++;
    }
    if (first != '0' && digits < 3 && value > 7 * 8) {
      return value;
    }
    if (value > 0377) {
      throw PatternProblem.at(
          start,
          "octal escape value %s outside of range 0-0o377",
          new String(pattern, start, position - start));
    }
    return value;
  }

  private int hexadecimal(int length) {
    int value = 0;
    int digits = 0;
    while (digits < length && position < pattern.length) {
      int digit = pattern[position] < 128 ? Character.digit(pattern[position], 16) : -1;
      if (digit < 0) {
        break;
      }
      value = value * 16 + digit;
      position++;
      digits++;
    }
    if (digits < length || value < 0 || value > 0x10ffff) {
      throw PatternProblem.at(
          start,
          "%s %s",
          digits < length ? "incomplete escape" : "bad escape",
          new String(pattern, start, position - start));
    }
    return value;
  }
}
