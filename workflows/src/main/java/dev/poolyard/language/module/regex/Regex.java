package dev.poolyard.language.module.regex;

import java.util.List;

/** The tree of a pattern; flags are worked into it. */
sealed interface Regex {
  /** One character of a set. */
  record Characters(CharacterSet set) implements Regex {
    /** Returns one character that stands for itself, and for its other case if the flags say so. */
    static Characters literal(int character, int flags) {
      return new Characters(Flags.folded(CharacterSet.range(character, character), flags));
    }
  }

  record Sequence(List<Regex> parts) implements Regex {}

  /** The first alternative that leads to a match counts. */
  record Alternation(List<Regex> alternatives) implements Regex {}

  /**
   * A repetition.
   *
   * @param most -1 for any number
   */
  record Repeat(Regex body, int least, int most, boolean greedy) implements Regex {}

  /** A group that is remembered. */
  record Group(int index, Regex body) implements Regex {}

  record Assertion(Border border) implements Regex {}

  /** A place between characters. */
  enum Border {
    TEXT_START,
    LINE_START,
    TEXT_END,
    TEXT_END_OR_LAST_BREAK,
    LINE_END,
    WORD_BORDER,
    NO_WORD_BORDER,
    ASCII_WORD_BORDER,
    NO_ASCII_WORD_BORDER
  }

  /** Returns whether it can match without a character. */
  default boolean nullable() {
    return switch (this) {
      case Characters characters -> false;
      case Sequence sequence -> sequence.parts().stream().allMatch(Regex::nullable);
      case Alternation choice -> choice.alternatives().stream().anyMatch(Regex::nullable);
      case Repeat repeat -> repeat.least() == 0 || repeat.body().nullable();
      case Group group -> group.body().nullable();
      case Assertion assertion -> true;
    };
  }
}
