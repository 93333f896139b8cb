package dev.poolyard.language.module.regex;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.value.Repr;
import java.util.LinkedHashMap;
import java.util.Map;

/** The groups of a pattern that is being read: how many there are so far, and their names. */
final class GroupNames {
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private int count;

  /** Returns the number of each named group, in the pattern's order. */
  Map<String, Integer> names() {
    return names;
  }

  int count() {
    return count;
  }

  /** Begins another group and returns its number, from 1. */
  int begin() {
    return ++count;
  }

  /**
   * Reads what follows {@code (?P}, begins the group and returns its number.
   *
   * @param start of the group, for messages
   */
  int beginNamed(PatternText text, int start) {
    if (text.take('=')) {
      throw PatternProblem.unavailable(
          start, "references to earlier groups are not available; compare groups afterwards");
    }
    if (!text.take('<')) {
      throw text.more()
          ? PatternProblem.at(start + 1, "unknown extension ?P%s", text.nextToken())
          : PatternProblem.at(text.position(), "unexpected end of pattern");
    }
    int from = text.position();
    String name = name(text);
    Integer before = names.get(name);
    if (before != null) {
      throw PatternProblem.at(
          from,
          "redefinition of group name %s as group %d; was group %d",
          Repr.ofString(name),
          count + 1,
          before);
    }
    names.put(name, ++count);
    return count;
  }

  private static String name(PatternText text) {
    int from = text.position();
    while (text.more() && !text.at('>')) {
      Context.weigh(1);
      text.next();
    }
    String name = text.since(from);
    if (!text.take('>') && !name.isEmpty()) {
      throw PatternProblem.at(from, "missing >, unterminated name");
    }
    if (name.isEmpty()) {
      throw PatternProblem.at(from, "missing group name");
    }
    boolean identifier =
        (Character.isUnicodeIdentifierStart(name.codePointAt(0)) || name.charAt(0) == '_')
            && name.codePoints().allMatch(Character::isUnicodeIdentifierPart);
    if (!identifier) {
      throw PatternProblem.at(from, "bad character in group name %s", Repr.ofString(name));
    }
    return name;
  }
}
