package dev.poolyard.language.module.regex;

/** The numbers of Python's flags. */
final class Flags {
  static final int IGNORECASE = 2;
  static final int MULTILINE = 8;
  static final int DOTALL = 16;
  static final int UNICODE = 32;
  static final int VERBOSE = 64;
  static final int ASCII = 256;

  /** Those of which only one can hold. */
  static final int TYPES = UNICODE | ASCII;

  static final int ALL = IGNORECASE | MULTILINE | DOTALL | UNICODE | VERBOSE | ASCII;

  private Flags() {}

  static boolean has(int flags, int flag) {
    return (flags & flag) != 0;
  }

  /** Returns the flag of a letter as in {@code (?i)}, or 0. */
  static int ofLetter(int letter) {
    return switch (letter) {
      case 'i' -> IGNORECASE;
      case 'm' -> MULTILINE;
      case 's' -> DOTALL;
      case 'x' -> VERBOSE;
      case 'a' -> ASCII;
      case 'u' -> UNICODE;
      default -> 0;
    };
  }

  /** Returns what a set matches with the flags: also the other case of its letters, or not. */
  static CharacterSet folded(CharacterSet set, int flags) {
    return has(flags, IGNORECASE) ? set.ignoringCase(has(flags, ASCII)) : set;
  }
}
