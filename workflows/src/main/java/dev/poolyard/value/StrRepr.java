package dev.poolyard.value;

/** Writes a string as CPython's {@code repr} does: quoted, what cannot be printed escaped. */
final class StrRepr {
  private StrRepr() {}

  static String of(String text) {
    char quote = quoteOf(text);
    var out = new StringBuilder(text.length() + 2).append(quote);
    appendEscaped(out, text, quote);
    return out.append(quote).toString();
  }

  static char quoteOf(String text) {
    return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
  }

  static void appendEscaped(StringBuilder out, String part, char quote) {
    part.codePoints().forEach(point -> append(out, point, quote));
  }

  private static void append(StringBuilder out, int point, char quote) {
    switch (point) {
      case '\\' -> out.append("\\\\");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (point == quote) {
          out.append('\\').append(quote);
        } else if (isPrintable(point)) {
          out.appendCodePoint(point);
        } else {
          appendEscaped(out, point);
        }
      }
    }
  }

  private static void appendEscaped(StringBuilder out, int point) {
    if (point <= 0xff) {
      appendHex(out.append("\\x"), point, 2);
    } else if (point <= 0xffff) {
      appendHex(out.append("\\u"), point, 4);
    } else {
      appendHex(out.append("\\U"), point, 8);
    }
  }

  private static void appendHex(StringBuilder out, int point, int width) {
    String hex = Integer.toHexString(point);
    out.repeat('0', width - hex.length()).append(hex);
  }

  /** Returns what {@code str.isprintable} says of one character. */
  static boolean isPrintable(int point) {
    if (point == ' ') {
      return true;
    }
    return switch (NewerCharacters.typeOf(point)) {
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
}
