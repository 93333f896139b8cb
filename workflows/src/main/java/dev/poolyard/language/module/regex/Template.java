package dev.poolyard.language.module.regex;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Text;
import java.util.ArrayList;
import java.util.List;

/** What replaces a match: text, and groups such as {@code \1} or {@code \g<name>}. */
final class Template {
  private final List<Object> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final PatternObject pattern;
  private final int[] source;
  private int position;

  private Template(PatternObject pattern, String template) {
    this.pattern = pattern;
    this.source = Text.codes(template);
  }

  static Template of(PatternObject pattern, String template) {
    Template made = new Template(pattern, template);
    try {
      made.read();
    } catch (PatternProblem problem) {
      throw RegexModule.raise(problem, template);
    }
    return made;
  }

  /** Returns the text that replaces a match. */
  String expand(MatchObject match) {
    StringBuilder expanded = new StringBuilder();
    for (Object part : parts) {
      expanded.append(part instanceof Integer group ? match.text(group, "") : part);
    }
    return expanded.toString();
  }

  private void read() {
    while (position < source.length) {
      Context.weigh(1);
      int c = source[position++];
      if (c == '\\') {
        escape(position - 1);
      } else {
        text.appendCodePoint(c);
      }
    }
    endText();
  }

  private void endText() {
    if (!text.isEmpty()) {
      parts.add(text.toString());
      text.setLength(0);
    }
  }

  private void escape(int start) {
    if (position >= source.length) {
      throw PatternProblem.at(start, "bad escape (end of pattern)");
    }
    int c = source[position++];
    if (c == 'g') {
      named();
    } else if (c == '0') {
      octal(start);
    } else if (c >= '1' && c <= '9') {
      numbered(start, c);
    } else {
      int control = c == 'b' ? '\b' : Escapes.control(c);
      if (control >= 0) {
        text.appendCodePoint(control);
      } else if (c < 128 && Character.isLetter(c)) {
        throw PatternProblem.at(start, "bad escape \\%s", Character.toString(c));
      } else {
        text.append('\\').appendCodePoint(c);
      }
    }
  }

  private void octal(int start) {
    int value = 0;
    for (int i = 0; i < 2 && isDigit(8); i++) {
      value = value * 8 + source[position++] - '0';
    }
    text.appendCodePoint(value);
  }

  private boolean isDigit(int base) {
    return position < source.length && source[position] >= '0' && source[position] < '0' + base;
  }

  private void numbered(int start, int first) {
    if (first <= '7' && isDigit(8) && position + 1 < source.length) {
      int third = source[position + 1];
      if (third >= '0' && third <= '7') {
        int value = (first - '0') * 64 + (source[position] - '0') * 8 + third - '0';
        if (value > 0377) {
          throw PatternProblem.at(
              start,
              "octal escape value %s outside of range 0-0o377",
              new String(source, start, 4));
        }
        position += 2;
        text.appendCodePoint(value);
        return;
      }
    }
    int number = first - '0';
    if (isDigit(10)) {
      number = number * 10 + source[position++] - '0';
    }
    add(number, start + 1);
  }

  private void add(int group, int at) {
    if (group > pattern.groups()) {
      throw PatternProblem.at(at, "invalid group reference %d", group);
    }
    endText();
    parts.add(group);
  }

  private void named() {
    if (position >= source.length || source[position] != '<') {
      throw PatternProblem.at(position, "missing <");
    }
    int from = ++position;
    StringBuilder name = new StringBuilder();
    while (position < source.length && source[position] != '>') {
      name.appendCodePoint(source[position++]);
    }
    if (position >= source.length) {
      throw PatternProblem.at(
          from, name.isEmpty() ? "missing group name" : "missing >, unterminated name");
    }
    position++;
    String text = name.toString();
    if (text.isEmpty()) {
      throw PatternProblem.at(from, "missing group name");
    }
    if (text.chars().allMatch(c -> c >= '0' && c <= '9') && text.length() < 9) {
      add(Integer.parseInt(text), from);
      return;
    }
    if (!text.codePoints().allMatch(Character::isUnicodeIdentifierPart)
        || Character.isDigit(text.charAt(0))) {
      throw PatternProblem.at(from, "bad character in group name %s", Representation.of(text));
    }
    Integer number = pattern.names().get(text);
    if (number == null) {
      throw Raise.indexError("unknown group name " + Representation.of(text));
    }
    add(number, from);
  }
}
