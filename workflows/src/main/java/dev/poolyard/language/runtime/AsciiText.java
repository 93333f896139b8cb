package dev.poolyard.language.runtime;

/** Text as {@code ascii()} writes it. */
public final class AsciiText {
  private static final int STEPS_OF_ESCAPE = 16;

  private AsciiText() {}

  private static String escape(int codePoint) {
    if (codePoint < 0x100) {
      return "\\x%02x".formatted(codePoint);
    }
    return (codePoint < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(codePoint);
  }

  /** Returns what {@code ascii()} makes of a repr. */
  public static String toAscii(String representation) {
    Context context = Context.current();
    StringBuilder text = new StringBuilder(representation.length());
    int width;
    for (int at = 0; at < representation.length(); at += width) {
      int c = representation.codePointAt(at);
      width = Character.charCount(c);
      if (c < 0x80) {
        context.work(1);
        text.append((char) c);
      } else {
        context.work(STEPS_OF_ESCAPE);
        text.append(escape(c));
      }
    }
    Bounds.checkString(text.length());
    return text.toString();
  }
}
