package dev.poolyard.language.module.regex;

import dev.poolyard.language.runtime.Context;
import org.jspecify.annotations.Nullable;

/** Reads what a pattern writes between brackets. */
final class SetReader {
  private final PatternText text;
  private final int flags;
  private final SetMembers members = new SetMembers();

  SetReader(PatternText text, int flags) {
    this.text = text;
    this.flags = flags;
  }

  /**
   * Reads to the closing bracket.
   *
   * @param start of the opening one, which has been read
   */
  CharacterSet read(int start) {
    boolean negated = text.take('^');
    boolean first = true;
    while (true) {
      if (!text.more()) {
        throw PatternProblem.at(start, "unterminated character set");
      }
      if (!first && text.take(']')) {
        break;
      }
      first = false;
      readPart(start);
    }
    CharacterSet set = Flags.folded(members.toSet(), flags);
    return negated ? set.complement() : set;
  }

  private void readPart(int start) {
    Context.weigh(1);
    String from = text.token();
    CharacterSet category = category();
    int low = category == null ? character() : 0;
    if (!text.take('-')) {
      members.add(category, low);
      return;
    }
    if (!text.more()) {
      throw PatternProblem.at(start, "unterminated character set");
    }
    if (text.at(']')) {
      members.add(category, low);
      members.add('-', '-');
      return;
    }
    String to = text.token();
    boolean bad = category() != null;
    int high = bad ? 0 : character();
    if (bad || category != null || high < low) {
      String range = from + "-" + to;
      throw PatternProblem.at(
          text.position() - range.codePointCount(0, range.length()),
          "bad character range %s",
          range);
    }
    members.add(low, high);
  }

  private @Nullable CharacterSet category() {
    if (text.at('\\')) {
      CharacterSet category = Escapes.category(text.peek(1), Flags.has(flags, Flags.ASCII));
      if (category != null) {
        text.moveTo(text.position() + 2);
        return category;
      }
    }
    return null;
  }

  private int character() {
    int start = text.position();
    int c = text.next();
    if (c != '\\') {
      return c;
    }
    return text.take('b') ? '\b' : text.escapedCharacter(start);
  }
}
