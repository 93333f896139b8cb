package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.value.NewerCharacters;

/** The Greek capital sigma, whose small letter is another one at the end of a word. */
final class Sigma {
  private static final String BETWEEN_LETTERS =
      ".:'\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e\uff1a";

  /** A mark that Unicode 14 did not yet count among the letters. */
  private static final int AHOM_MEDIAL_RA = 0x1171e;

  private Sigma() {}

  /** Returns the small letter of the sigma at {@code offset}. */
  static char lower(String text, int offset) {
    return isAfterLetter(text, offset) && !isBeforeLetter(text, offset) ? 'ς' : 'σ';
  }

  private static boolean isAfterLetter(String text, int offset) {
    Context context = Context.current();
    int at = offset;
    while (at > 0) {
      context.work(1);
      int c = text.codePointBefore(at);
      if (!isIgnorable(c)) {
        return LetterCase.isCased(c);
      }
      at -= Character.charCount(c);
    }
    return false;
  }

  private static boolean isBeforeLetter(String text, int offset) {
    Context context = Context.current();
    int at = offset + 1;
    while (at < text.length()) {
      context.work(1);
      int c = text.codePointAt(at);
      if (!isIgnorable(c)) {
        return LetterCase.isCased(c);
      }
      at += Character.charCount(c);
    }
    return false;
  }

  /** Returns whether a character does not end a word: Unicode's {@code Case_Ignorable}. */
  private static boolean isIgnorable(int c) {
    return switch (NewerCharacters.typeOf(c)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.MODIFIER_LETTER,
          Character.MODIFIER_SYMBOL ->
          true;
      default -> c == AHOM_MEDIAL_RA || BETWEEN_LETTERS.indexOf(c) >= 0;
    };
  }
}
