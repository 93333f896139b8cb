package dev.poolyard.language.lexical;

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

  private Words() {}

  public static boolean isKeyword(String word) {
    return KEYWORDS.contains(word);
  }

  /** Returns what {@code str.isidentifier} says; of a keyword too it says yes. */
  public static boolean isIdentifier(String word) {
    return !word.isEmpty()
        && (word.charAt(0) == '_' || Character.isUnicodeIdentifierStart(word.codePointAt(0)))
        && word.codePoints().allMatch(Words::isIdentifierPart);
  }

  private static boolean isIdentifierPart(int c) {
    return c == '_'
        || (Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
  }
}
