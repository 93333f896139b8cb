package dev.poolyard.language.syntax;

/**
 * One word of the source text.
 *
 * @param text as written; for strings with prefix and quotes
 */
record Token(Kind kind, String text, Place place) {
  enum Kind {
    NAME,
    KEYWORD,
    NUMBER,
    STRING,
    OPERATOR,
    NEWLINE,
    INDENT,
    DEDENT,
    END
  }

  boolean is(Kind expected, String expectedText) {
    return kind == expected && text.equals(expectedText);
  }

  boolean isOperator(String expected) {
    return is(Kind.OPERATOR, expected);
  }

  boolean isKeyword(String expected) {
    return is(Kind.KEYWORD, expected);
  }

  /** Returns how to call this token in a message. */
  String description() {
    return switch (kind) {
      case NEWLINE -> "the end of the line";
      case INDENT -> "an indented line";
      case DEDENT -> "a line that is indented less";
      case END -> "the end of the text";
      default -> "'" + text + "'";
    };
  }
}
