package dev.poolyard.task.builtin;

import dev.poolyard.language.StoppedException;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.Value;

/** Tasks on text. */
final class Words {
  private static final int CHARACTERS_BETWEEN_CHECKS = 1 << 20;

  private Words() {}

  static Value wordCount(Arguments arguments, Checkpoint checkpoint) throws StoppedException {
    String text = arguments.text("text");
    long words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = isSpace(text.charAt(i));
      if (!space && !inWord) {
        words++;
      }
      inWord = !space;
      if (i % CHARACTERS_BETWEEN_CHECKS == 0) {
        checkpoint.check(i, text.length());
      }
    }
    return new IntValue(words);
  }

  static Value wordLength(Arguments arguments, Checkpoint checkpoint) {
    String word = arguments.text("word");
    return new IntValue(word.codePointCount(0, word.length()));
  }

  /** Returns what {@code str.isspace} says. */
  private static boolean isSpace(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == '\u0085';
  }
}
