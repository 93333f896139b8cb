package dev.poolyard.language.module.regex;

import org.jspecify.annotations.Nullable;

/**
 * How often something is repeated: {@code *}, {@code +}, {@code ?}, {@code {2,3}}.
 *
 * @param least how often at least
 * @param most how often at most, negative without an end
 */
record Quantifier(int least, int most) {
  private static final int MOST_REPEATS = 1000;

  /**
   * Returns the quantifier that a character, which has been read, begins; null if it is an opening
   * brace that stands for itself.
   *
   * @param start of the quantifier, for messages
   */
  static @Nullable Quantifier read(PatternText text, int c, int start) {
    return switch (c) {
      case '*' -> new Quantifier(0, -1);
      case '+' -> new Quantifier(1, -1);
      case '?' -> new Quantifier(0, 1);
      default -> inBraces(text, start);
    };
  }

  private static @Nullable Quantifier inBraces(PatternText text, int start) {
    if (text.at('}')) {
      return null;
    }
    String low = text.digits();
    String high = text.take(',') ? text.digits() : low;
    if (!text.take('}')) {
      text.moveTo(start + 1);
      return null;
    }
    int least = low.isEmpty() ? 0 : count(low, start);
    int most = high.isEmpty() ? -1 : count(high, start);
    if (most >= 0 && most < least) {
      throw PatternProblem.at(start + 1, "min repeat greater than max repeat");
    }
    return new Quantifier(least, most);
  }

  private static int count(String digits, int start) {
    if (digits.length() > 9) {
      throw tooMany(start);
    }
    return Integer.parseInt(digits);
  }

  /** Returns the repetition of a part, greedy or not as the pattern goes on. */
  Regex.Repeat of(Regex body, PatternText text, int start) {
    boolean greedy = !text.take('?');
    if (greedy && text.at('+')) {
      throw PatternProblem.unavailable(
          start, "possessive quantifiers are not available; leave out the second '+'");
    }
    if (body.nullable() && most != 1 && most != least) {
      throw PatternProblem.unavailable(
          start,
          "what is repeated can match nothing at all; write it so that each turn takes a character");
    }
    if (Math.max(least, most) > MOST_REPEATS) {
      throw tooMany(start);
    }
    return new Regex.Repeat(body, least, most, greedy);
  }

  private static PatternProblem tooMany(int start) {
    return PatternProblem.unavailable(start, "a repetition can have at most 1000 turns");
  }
}
