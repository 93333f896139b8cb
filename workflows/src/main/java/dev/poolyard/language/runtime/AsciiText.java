package dev.poolyard.language.runtime;

/** Text as {@code ascii()} writes it. */
public final class AsciiText {
  private AsciiText() {}

  private static String escape(int codePoint) {
    if (codePoint < 0x100) {
      return "\\x%02x".formatted(codePoint);
    }
    return (codePoint < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(codePoint);
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
