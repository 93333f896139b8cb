package dev.poolyard.language.runtime;

/** Strings in quotes, as {@code repr()} and {@code ascii()} write them. */
public final class QuotedText {
  private QuotedText() {}

  static void append(StringBuilder text, String value) {
    boolean doubleQuoted = value.indexOf('\'') >= 0 && value.indexOf('"') < 0;
    char quote = doubleQuoted ? '"' : '\'';
    text.append(quote);
    value
        .codePoints()
        .forEach(c -> {
          switch (c) {
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
              if (c == quote) {
                text.append('\\').append(quote);
              } else if (isPrintable(c)) {
                text.appendCodePoint(c);
              } else {
                text.append(escape(c));
              }
            }
          }
        });
    text.append(quote);
  }

  private static String escape(int codePoint) {
    if (codePoint < 0x100) {
      return "\\x%02x".formatted(codePoint);
    }
    return (codePoint < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(codePoint);
  }

  /** Returns whether Python prints the character as it is. */
  public static boolean isPrintable(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7f) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Returns what {@code ascii()} makes of a repr. */
  public static String toAscii(String representation) {
    StringBuilder text = new StringBuilder();
    representation
        .codePoints()
        .forEach(c -> text.append(c < 0x80 ? Character.toString(c) : escape(c)));
    return text.toString();
  }
}
