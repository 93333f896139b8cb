package dev.poolyard.model;

/** Shortens what a message quotes. */
final class Excerpt {
  private static final int LENGTH = 60;

  private Excerpt() {}

  /** Returns the text on one line, half characters and control characters as spaces. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
  }

  /** Returns the text on one line, cut after some sixty characters. */
  static String of(String text) {
    String line = printable(text);
    if (line.length() <= LENGTH) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
    return line.substring(0, end) + "…";
  }
}
