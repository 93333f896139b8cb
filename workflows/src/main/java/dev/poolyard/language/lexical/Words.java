package dev.poolyard.language.lexical;

import dev.poolyard.value.NewerCharacters;
import java.util.Set;

/** Python's keywords and identifiers. */
public final class Words {
  private static final Set<String> KEYWORDS =
      Set.of(
          "False",
          "None",
          "True",
          "and",
          "as",
          "assert",
          "async",
          "await",
          "break",
          "class",
          "continue",
          "def",
          "del",
          "elif",
          "else",
          "except",
          "finally",
          "for",
          "from",
          "global",
          "if",
          "import",
          "in",
          "is",
          "lambda",
          "nonlocal",
          "not",
          "or",
          "pass",
          "raise",
          "return",
          "try",
          "while",
          "with",
          "yield");

  /**
   * Characters that Java takes in identifiers but Python does not, since in their compatible form
   * (NFKC) they are several or stand for others.
   */
  private static final String NEITHER =
      "\u037a\u2e2f\u309b\u309c\u30fb\ufc5e\ufc5f\ufc60\ufc61\ufc62\ufc63\ufdfa\ufdfb"
          + "\ufe70\ufe72\ufe74\ufe76\ufe78\ufe7a\ufe7c\ufe7e\uff65";

  /** Characters that Java lets an identifier begin with, but Python does not. */
  private static final String ONLY_LATER = "\u0e33\u0eb3\uff9e\uff9f";

  private Words() {}

  public static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** Returns what {@code str.isidentifier} says; of a keyword too it says yes. */
  public static boolean isIdentifier(String word) {
    return !word.isEmpty()
        && isIdentifierStart(word.codePointAt(0))
        && word.codePoints().allMatch(Words::isIdentifierPart);
  }

  /** Returns whether an identifier can begin with a character. */
  public static boolean isIdentifierStart(int c) {
    return c == '_'
        || (Character.isUnicodeIdentifierStart(c)
            && !NewerCharacters.contains(c)
            && NEITHER.indexOf(c) < 0
            && ONLY_LATER.indexOf(c) < 0);
  }

  /** Returns whether an identifier can go on with a character. */
  public static boolean isIdentifierPart(int c) {
    return c == '_'
        || (Character.isUnicodeIdentifierPart(c)
            && !Character.isIdentifierIgnorable(c)
            && !NewerCharacters.contains(c)
            && NEITHER.indexOf(c) < 0);
  }
}
