package dev.poolyard.language.module.regex;

import dev.poolyard.language.runtime.Context;

/**
 * Flags inside a pattern: {@code (?ims)} for all of it, {@code (?i-m:…)} for a group.
 *
 * @param on the flags that are set
 * @param off the flags that are taken away
 * @param global whether they are those of the whole pattern
 */
record InlineFlags(int on, int off, boolean global) {
  private static final String ON_ENDS = ")-:";
  private static final String OFF_ENDS = ":";

  /**
   * Reads what follows {@code (?}, including the closing parenthesis or the colon.
   *
   * @param start of the group, for messages
   * @param first whether nothing stands before it
   */
  static InlineFlags read(PatternText text, int start, boolean first) {
    if (Flags.ofLetter(text.peek(0)) == 0 && !text.at('-') && !text.at('L')) {
      throw PatternProblem.at(start + 1, "unknown extension ?%s", text.nextToken());
    }
    int on = text.at('-') ? 0 : letters(text, ON_ENDS, "missing -, : or )");
    if (text.take(')')) {
      if (!first) {
        throw PatternProblem.at(start, "global flags not at the start of the expression");
      }
      return new InlineFlags(on, 0, true);
    }
    int off = text.take('-') ? letters(text, OFF_ENDS, "missing :") : 0;
    text.take(':');
    if ((on & off) != 0) {
      throw PatternProblem.at(text.position() - 1, "bad inline flags: flag turned on and off");
    }
    return new InlineFlags(on, off, false);
  }

  /** Reads letters up to one of {@code ends}, at least one. */
  private static int letters(PatternText text, String ends, String missing) {
    int flags = 0;
    while (flags == 0 || ends.indexOf(text.peek(0)) < 0) {
      Context.weigh(1);
      if (!text.more()) {
        throw PatternProblem.at(text.position(), flags == 0 ? "missing flag" : missing);
      }
      int flag = Flags.ofLetter(text.peek(0));
      if (text.at('L')) {
        throw PatternProblem.at(
            text.position() + 1, "bad inline flags: cannot use 'L' flag with a str pattern");
      }
      if (flag == 0) {
        boolean letter = Character.isLetter(text.peek(0));
        throw PatternProblem.at(
            text.position(), letter ? "unknown flag" : flags == 0 ? "missing flag" : missing);
      }
      text.next();
      flags |= flag;
      if (Flags.has(flag, Flags.TYPES) && ends.equals(OFF_ENDS)) {
        throw PatternProblem.at(
            text.position(), "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
      }
      if (Flags.has(flag, Flags.TYPES) && (flags & Flags.TYPES) != flag) {
        throw PatternProblem.at(
            text.position(), "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
      }
    }
    return flags;
  }

  /** Returns what becomes of other flags where these hold. */
  int appliedTo(int flags) {
    int applied = (flags | on) & ~off;
    return !global && Flags.has(on, Flags.UNICODE) ? applied & ~Flags.ASCII : applied;
  }
}
