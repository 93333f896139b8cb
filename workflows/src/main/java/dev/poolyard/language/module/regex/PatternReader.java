package dev.poolyard.language.module.regex;

import dev.poolyard.language.module.regex.Regex.Assertion;
import dev.poolyard.language.module.regex.Regex.Border;
import dev.poolyard.language.module.regex.Regex.Characters;
import dev.poolyard.language.runtime.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a pattern as Python does, with Python's complaints. */
final class PatternReader {
  /** A pattern of more parts surely needs more instructions than there may be. */
  private static final int MOST_PARTS = 4 * PatternProgram.MOST_INSTRUCTIONS;

  private final PatternText text;
  private final GroupNames groups = new GroupNames();
  private int globalFlags;
  private int flags;
  private int parts;

  PatternReader(String pattern, int flags) {
    this.text = new PatternText(pattern);
    this.globalFlags = flags;
    this.flags = flags;
  }

  int groups() {
    return groups.count();
  }

  Map<String, Integer> names() {
    return groups.names();
  }

  /** Returns the flags given and those that the pattern itself sets. */
  int flags() {
    return globalFlags;
  }

  Regex read() {
    Regex regex = alternation(true);
    if (text.more()) {
      throw PatternProblem.at(text.position(), "unbalanced parenthesis");
    }
    return regex;
  }

  private boolean has(int flag) {
    return Flags.has(flags, flag);
  }

  private Regex alternation(boolean first) {
    List<Regex> alternatives = new ArrayList<>();
    do {
      alternatives.add(sequence(first && alternatives.isEmpty()));
    } while (text.take('|'));
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
    while (text.more() && !text.at('|') && !text.at(')')) {
      if (has(Flags.VERBOSE) && skipComment()) {
        continue;
      }
      countPart();
      int start = text.position();
      int c = text.next();
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
    if (CharacterSet.ASCII_SPACE.contains(text.peek(0))) {
      text.next();
      return true;
    }
    if (!text.at('#')) {
      return false;
    }
    while (text.more() && text.next() != '\n') {
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
      case '[' -> new Characters(new SetReader(text, flags).read(start));
      case '\\' -> new EscapeReader(text, flags, groups.count()).read(start);
      default -> Characters.literal(c, flags);
    };
  }

  private void repeat(List<Regex> parts, int c, int start) {
    Quantifier quantifier = Quantifier.read(text, c, start);
    if (quantifier == null) {
      parts.add(Characters.literal(c, flags));
      return;
    }
    if (parts.isEmpty() || parts.getLast() instanceof Assertion) {
      throw PatternProblem.at(start, "nothing to repeat");
    }
    Regex body = parts.removeLast();
    if (body instanceof Regex.Repeat) {
      throw PatternProblem.at(start, "multiple repeat");
    }
    parts.add(quantifier.of(body, text, start));
  }

  private @Nullable Regex group(int start, boolean first) {
    int index = 0;
    int outerFlags = flags;
    if (text.take('?')) {
      if (!text.more()) {
        throw PatternProblem.at(text.position(), "unexpected end of pattern");
      }
      int kind = text.next();
      switch (kind) {
        case ':' -> {}
        case 'P' -> index = groups.beginNamed(text, start);
        case '#' -> {
          skipGroupComment(start);
          return null;
        }
        case '=', '!', '<', '>', '(' -> throw unavailable(kind, start);
        default -> {
          text.moveTo(text.position() - 1);
          InlineFlags inline = InlineFlags.read(text, start, first);
          flags = inline.appliedTo(flags);
          if (inline.global()) {
            globalFlags |= inline.on();
            return null;
          }
        }
      }
    } else {
      index = groups.begin();
    }
    Regex body = alternation(false);
    if (!text.take(')')) {
      throw PatternProblem.at(start, "missing ), unterminated subpattern");
    }
    flags = outerFlags;
    return index > 0 ? new Regex.Group(index, body) : wrapped(body);
  }

  /** Keeps what is grouped apart, so that it can be repeated though it is a repetition itself. */
  private static Regex wrapped(Regex body) {
    return body instanceof Regex.Sequence ? body : new Regex.Sequence(List.of(body));
  }

  private PatternProblem unavailable(int kind, int start) {
    return switch (kind) {
      case '>' -> PatternProblem.unavailable(start, "atomic groups are not available; write (?:…)");
      case '(' ->
          PatternProblem.unavailable(
              start, "conditional groups are not available; write two alternatives");
      case '<' -> afterLess(start);
      default -> lookAround(start);
    };
  }

  private PatternProblem afterLess(int start) {
    if (text.at('=') || text.at('!')) {
      return lookAround(start);
    }
    return text.more()
        ? PatternProblem.at(start + 1, "unknown extension ?<%s", text.nextToken())
        : PatternProblem.at(text.position(), "unexpected end of pattern");
  }

  private static PatternProblem lookAround(int start) {
    return PatternProblem.unavailable(
        start, "looking ahead or behind is not available; match more and use a group");
  }

  private void skipGroupComment(int start) {
    while (text.more()) {
      Context.weigh(1);
      if (text.nextToken().equals(")")) {
        return;
      }
    }
    throw PatternProblem.at(start, "missing ), unterminated comment");
  }
}
