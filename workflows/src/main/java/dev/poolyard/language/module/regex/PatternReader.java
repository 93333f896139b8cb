package dev.poolyard.language.module.regex;

import dev.poolyard.language.module.regex.Regex.Assertion;
import dev.poolyard.language.module.regex.Regex.Border;
import dev.poolyard.language.module.regex.Regex.Characters;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Text;
import dev.poolyard.value.Repr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a pattern as Python does, with Python's complaints. */
final class PatternReader {
  private static final int MOST_REPEATS = 1000;

  /** A pattern of more parts surely needs more instructions than there may be. */
  private static final int MOST_PARTS = 4 * PatternProgram.MOST_INSTRUCTIONS;

  private final int[] pattern;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private int position;
  private int groups;
  private int globalFlags;
  private int flags;
  private int parts;

  PatternReader(String pattern, int flags) {
    this.pattern = Text.codes(pattern);
    this.globalFlags = flags;
    this.flags = flags;
  }

  int groups() {
    return groups;
  }

  Map<String, Integer> names() {
    return names;
  }

  /** Returns the flags given and those that the pattern itself sets. */
  int flags() {
    return globalFlags;
  }

  Regex read() {
    Regex regex = alternation(true);
    if (position < pattern.length) {
      throw PatternProblem.at(position, "unbalanced parenthesis");
    }
    return regex;
  }

  private boolean more() {
    return position < pattern.length;
  }

  private boolean at(int character) {
    return more() && pattern[position] == character;
  }

  private boolean take(int character) {
    if (at(character)) {
      position++;
      return true;
    }
    return false;
  }

  private boolean has(int flag) {
    return Flags.has(flags, flag);
  }

  private Regex alternation(boolean first) {
    List<Regex> alternatives = new ArrayList<>();
    do {
      alternatives.add(sequence(first && alternatives.isEmpty()));
    } while (take('|'));
    return alternatives.size() == 1 ? alternatives.getFirst() : new Regex.Alternation(alternatives);
  }

  /** Counts a part, so that a huge pattern is not read to its end before it is refused. */
  private void countPart() {
    Context.weigh(1);
    if (++parts > MOST_PARTS) {
      throw PatternProgram.tooLarge();
    }
  }

  private Regex sequence(boolean first) {
    countPart();
    List<Regex> parts = new ArrayList<>();
    while (more() && !at('|') && !at(')')) {
      if (has(Flags.VERBOSE) && skipComment()) {
        continue;
      }
      countPart();
      int start = position;
      int c = pattern[position++];
      switch (c) {
        case '*', '+', '?', '{' -> repeat(parts, c, start);
        case '(' -> {
          Regex group = group(start, first && parts.isEmpty());
          if (group != null) {
            parts.add(group);
          }
        }
        default -> parts.add(atom(c, start));
      }
    }
    return parts.size() == 1 ? parts.getFirst() : new Regex.Sequence(parts);
  }

  private boolean skipComment() {
    Context.weigh(1);
    if (CharacterSet.ASCII_SPACE.contains(pattern[position])) {
      position++;
      return true;
    }
    if (!at('#')) {
      return false;
    }
    while (more() && pattern[position++] != '\n') {
      Context.weigh(1);
    }
    return true;
  }

  private Regex atom(int c, int start) {
    return switch (c) {
      case '.' -> new Characters(has(Flags.DOTALL) ? CharacterSet.ANY : CharacterSet.ANY_BUT_BREAK);
      case '^' -> new Assertion(has(Flags.MULTILINE) ? Border.LINE_START : Border.TEXT_START);
      case '$' ->
          new Assertion(has(Flags.MULTILINE) ? Border.LINE_END : Border.TEXT_END_OR_LAST_BREAK);
      case '[' -> new Characters(set(start));
      case '\\' -> escape(start);
      default -> literal(c);
    };
  }

  private Regex literal(int c) {
    return new Characters(folded(CharacterSet.range(c, c)));
  }

  private CharacterSet folded(CharacterSet set) {
    return has(Flags.IGNORECASE) ? set.ignoringCase(has(Flags.ASCII)) : set;
  }

  private void repeat(List<Regex> parts, int c, int start) {
    int least = c == '+' ? 1 : 0;
    int most = c == '?' ? 1 : -1;
    if (c == '{') {
      if (at('}')) {
        parts.add(literal('{'));
        return;
      }
      String low = digits();
      boolean comma = take(',');
      String high = comma ? digits() : low;
      if (!take('}')) {
        position = start + 1;
        parts.add(literal('{'));
        return;
      }
      least = low.isEmpty() ? 0 : count(low, start);
      most = high.isEmpty() ? -1 : count(high, start);
      if (most >= 0 && most < least) {
        throw PatternProblem.at(start + 1, "min repeat greater than max repeat");
      }
    }
    if (parts.isEmpty() || parts.getLast() instanceof Assertion) {
      throw PatternProblem.at(start, "nothing to repeat");
    }
    Regex body = parts.removeLast();
    if (body instanceof Regex.Repeat) {
      throw PatternProblem.at(start, "multiple repeat");
    }
    boolean greedy = !take('?');
    if (greedy && at('+')) {
      throw PatternProblem.unavailable(
          start, "possessive quantifiers are not available; leave out the second '+'");
    }
    if (body.nullable() && most != 1 && most != least) {
      throw PatternProblem.unavailable(
          start,
          "what is repeated can match nothing at all; write it so that each turn takes a character");
    }
    if (Math.max(least, most) > MOST_REPEATS) {
      throw PatternProblem.unavailable(start, "a repetition can have at most 1000 turns");
    }
    parts.add(new Regex.Repeat(body, least, most, greedy));
  }

  private String digits() {
    StringBuilder digits = new StringBuilder();
    while (more() && pattern[position] >= '0' && pattern[position] <= '9') {
      Context.weigh(1);
      digits.append((char) pattern[position++]);
    }
    return digits.toString();
  }

  private static int count(String digits, int start) {
    if (digits.length() > 9) {
      throw PatternProblem.unavailable(start, "a repetition can have at most 1000 turns");
    }
    return Integer.parseInt(digits);
  }

  private @org.jspecify.annotations.Nullable Regex group(int start, boolean first) {
    int index = 0;
    int outerFlags = flags;
    if (take('?')) {
      if (!more()) {
        throw PatternProblem.at(position, "unexpected end of pattern");
      }
      int kind = pattern[position++];
      switch (kind) {
        case ':' -> {}
        case 'P' -> index = named(start);
        case '#' -> {
          skipGroupComment(start);
          return null;
        }
        case '=', '!' -> throw lookAround(start);
        case '<' -> {
          if (at('=') || at('!')) {
            throw lookAround(start);
          }
          int unknown = more() ? pattern[position] : 0;
          throw more()
              ? PatternProblem.at(start + 1, "unknown extension ?<%s", Character.toString(unknown))
              : PatternProblem.at(position, "unexpected end of pattern");
        }
        case '>' ->
            throw PatternProblem.unavailable(start, "atomic groups are not available; write (?:…)");
        case '(' ->
            throw PatternProblem.unavailable(
                start, "conditional groups are not available; write two alternatives");
        default -> {
          position--;
          if (flagGroup(start, first)) {
            return null;
          }
        }
      }
    } else {
      index = ++groups;
    }
    Regex body = alternation(false);
    if (!take(')')) {
      throw PatternProblem.at(start, "missing ), unterminated subpattern");
    }
    flags = outerFlags;
    return index > 0 ? new Regex.Group(index, body) : wrapped(body);
  }

  /** Keeps what is grouped apart, so that it can be repeated though it is a repetition itself. */
  private static Regex wrapped(Regex body) {
    return body instanceof Regex.Sequence ? body : new Regex.Sequence(List.of(body));
  }

  private static PatternProblem lookAround(int start) {
    return PatternProblem.unavailable(
        start, "looking ahead or behind is not available; match more and use a group");
  }

  private void skipGroupComment(int start) {
    while (more()) {
      Context.weigh(1);
      if (pattern[position++] == ')') {
        return;
      }
    }
    throw PatternProblem.at(start, "missing ), unterminated comment");
  }

  private int named(int start) {
    if (take('=')) {
      throw PatternProblem.unavailable(
          start, "references to earlier groups are not available; compare groups afterwards");
    }
    if (!take('<')) {
      throw more()
          ? PatternProblem.at(
              start + 1, "unknown extension ?P%s", Character.toString(pattern[position]))
          : PatternProblem.at(position, "unexpected end of pattern");
    }
    int from = position;
    StringBuilder name = new StringBuilder();
    while (more() && !at('>')) {
      Context.weigh(1);
      name.appendCodePoint(pattern[position++]);
    }
    if (!take('>')) {
      throw name.isEmpty()
          ? PatternProblem.at(from, "missing group name")
          : PatternProblem.at(from, "missing >, unterminated name");
    }
    if (name.isEmpty()) {
      throw PatternProblem.at(from, "missing group name");
    }
    String text = name.toString();
    boolean identifier =
        (Character.isUnicodeIdentifierStart(text.codePointAt(0)) || text.charAt(0) == '_')
            && text.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    if (!identifier) {
      throw PatternProblem.at(from, "bad character in group name %s", Repr.ofString(text));
    }
    Integer before = names.get(text);
    if (before != null) {
      throw PatternProblem.at(
          from,
          "redefinition of group name %s as group %d; was group %d",
          Repr.ofString(text),
          groups + 1,
          before);
    }
    names.put(text, ++groups);
    return groups;
  }

  /**
   * Reads {@code (?ims)} or the beginning of {@code (?i-m:…)}; returns whether it is the former.
   */
  private boolean flagGroup(int start, boolean first) {
    int on = 0;
    int off = 0;
    boolean minus = false;
    while (more() && !at(')') && !at(':')) {
      Context.weigh(1);
      int c = pattern[position];
      int flag = Flags.ofLetter(c);
      if (c == '-' && !minus) {
        minus = true;
      } else if (c == 'L') {
        throw PatternProblem.at(
            position + 1, "bad inline flags: cannot use 'L' flag with a str pattern");
      } else if (flag == 0) {
        if (on == 0 && !minus) {
          throw PatternProblem.at(start + 1, "unknown extension ?%s", Character.toString(c));
        }
        throw PatternProblem.at(
            position, Character.isLetter(c) ? "unknown flag" : "missing -, : or )");
      } else if (minus) {
        off |= flag;
      } else {
        on |= flag;
      }
      position++;
    }
    if (!more()) {
      throw PatternProblem.at(position, "missing -, : or )");
    }
    boolean global = pattern[position++] == ')';
    if (global) {
      if (minus || !first) {
        throw minus
            ? PatternProblem.at(position - 1, "missing :")
            : PatternProblem.at(start, "global flags not at the start of the expression");
      }
      globalFlags |= on;
      flags |= on;
      return true;
    }
    if (minus && off == 0) {
      throw PatternProblem.at(position - 1, "missing flag");
    }
    flags = (flags | on) & ~off;
    if (Flags.has(on, Flags.UNICODE)) {
      flags &= ~Flags.ASCII;
    }
    return false;
  }

  private Regex escape(int start) {
    if (!more()) {
      throw PatternProblem.at(start, "bad escape (end of pattern)");
    }
    int c = pattern[position];
    CharacterSet category = Escapes.category(c, has(Flags.ASCII));
    if (category != null) {
      position++;
      return new Characters(category);
    }
    Border border =
        switch (c) {
          case 'A' -> Border.TEXT_START;
          case 'Z' -> Border.TEXT_END;
          case 'b' -> has(Flags.ASCII) ? Border.ASCII_WORD_BORDER : Border.WORD_BORDER;
          case 'B' -> has(Flags.ASCII) ? Border.NO_ASCII_WORD_BORDER : Border.NO_WORD_BORDER;
          default -> null;
        };
    if (border != null) {
      position++;
      return new Assertion(border);
    }
    if (c >= '1' && c <= '9') {
      return numbered(start);
    }
    return literal(character(start));
  }

  private Regex numbered(int start) {
    int third = position + 2 < pattern.length ? pattern[position + 2] : 0;
    int second = position + 1 < pattern.length ? pattern[position + 1] : 0;
    if (octal(pattern[position]) && octal(second) && octal(third)) {
      int value = (pattern[position] - '0') * 64 + (second - '0') * 8 + third - '0';
      if (value > 0377) {
        throw PatternProblem.at(
            start,
            "octal escape value \\%d%d%d outside of range 0-0o377",
            pattern[position] - '0',
            second - '0',
            third - '0');
      }
      position += 3;
      return literal(value);
    }
    int number = pattern[position] - '0';
    if (second >= '0' && second <= '9') {
      number = number * 10 + second - '0';
    }
    if (number > groups) {
      throw PatternProblem.at(start + 1, "invalid group reference %d", number);
    }
    throw PatternProblem.unavailable(
        start, "references to earlier groups are not available; compare groups afterwards");
  }

  private static boolean octal(int c) {
    return c >= '0' && c <= '7';
  }

  /** Reads the rest of an escape that stands for one character. */
  private int character(int start) {
    Escapes escapes = new Escapes(pattern, position, start);
    int character = escapes.character();
    position = escapes.position();
    return character;
  }

  private CharacterSet set(int start) {
    SetMembers members = new SetMembers();
    boolean negated = take('^');
    boolean first = true;
    while (true) {
      if (!more()) {
        throw PatternProblem.at(start, "unterminated character set");
      }
      if (!first && take(']')) {
        break;
      }
      first = false;
      readSetPart(start, members);
    }
    CharacterSet set = folded(members.toSet());
    return negated ? set.complement() : set;
  }

  private void readSetPart(int start, SetMembers members) {
    Context.weigh(1);
    int from = position;
    CharacterSet category = setCategory();
    int low = category == null ? setCharacter() : 0;
    if (!at('-')) {
      members.add(category, low);
      return;
    }
    position++;
    if (!more()) {
      throw PatternProblem.at(start, "unterminated character set");
    }
    if (at(']')) {
      members.add(category, low);
      members.add('-', '-');
      return;
    }
    boolean bad = setCategory() != null;
    int high = bad ? 0 : setCharacter();
    if (bad || category != null || high < low) {
      throw PatternProblem.at(
          from, "bad character range %s", new String(pattern, from, position - from));
    }
    members.add(low, high);
  }

  private @org.jspecify.annotations.Nullable CharacterSet setCategory() {
    if (at('\\') && position + 1 < pattern.length) {
      CharacterSet category = Escapes.category(pattern[position + 1], has(Flags.ASCII));
      if (category != null) {
        position += 2;
        return category;
      }
    }
    return null;
  }

  private int setCharacter() {
    int start = position;
    int c = pattern[position++];
    if (c != '\\') {
      return c;
    }
    if (take('b')) {
      return '\b';
    }
    return character(start);
  }
}
