package dev.poolyard.language;

import java.util.Random;

/** Makes regular expressions of moderate shape at random, all of which are accepted. */
final class RandomPatterns {
  private static final int DEEPEST = 3;

  private final Random random;
  private int names;

  RandomPatterns(Random random) {
    this.random = random;
  }

  /** A part of a pattern; what can match nothing must not be repeated. */
  private record Part(String text, boolean canBeEmpty) {}

  /** Returns a pattern as a raw literal. */
  String pattern() {
    names = 0;
    return "r'" + flags() + alternatives(DEEPEST).text() + "'";
  }

  /** Returns what a match is to be replaced with, as a raw literal. */
  String replacement() {
    StringBuilder text = new StringBuilder("r'");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(
          oneOf(
              "-", "<", ">", "é", "", "\\\\", "\\n", "\\g<0>", "\\g<0>", "\\1", "\\1", "\\2",
              "\\g<1>", "\\g<n0>", "\\3", "\\x"));
    }
    return text.append('\'').toString();
  }

  private String flags() {
    return random.nextInt(12) == 0 ? oneOf("(?i)", "(?m)", "(?s)", "(?a)", "(?im)") : "";
  }

  private Part alternatives(int depth) {
    Part first = sequence(depth);
    if (random.nextInt(4) > 0) {
      return first;
    }
    Part second = sequence(depth);
    return new Part(first.text() + "|" + second.text(), first.canBeEmpty() || second.canBeEmpty());
  }

  private Part sequence(int depth) {
    StringBuilder text = new StringBuilder();
    boolean canBeEmpty = true;
    for (int i = random.nextInt(random.nextInt(12) == 0 ? 1 : 4) + 1; i > 0; i--) {
      Part part = random.nextInt(9) == 0 ? anchor() : repeated(atom(depth));
      text.append(part.text());
      canBeEmpty &= part.canBeEmpty();
    }
    return new Part(text.toString(), canBeEmpty);
  }

  private Part anchor() {
    return new Part(oneOf("^", "$", "\\b", "\\B", "\\A", "\\Z", ""), true);
  }

  private Part repeated(Part part) {
    if (part.canBeEmpty() || random.nextInt(5) < 3) {
      return part;
    }
    String times =
        oneOf("*", "*", "+", "+", "+", "?", "?", "{2}", "{0,2}", "{,2}", "{2,}", "{1,3}");
    boolean optional = "*?{0,{,".contains(times.substring(0, Math.min(3, times.length())));
    return new Part(part.text() + times + (random.nextInt(4) == 0 ? "?" : ""), optional);
  }

  private Part atom(int depth) {
    return switch (depth > 0 ? random.nextInt(12) : random.nextInt(9)) {
      case 0, 1, 2, 3 -> new Part(oneOf("a", "b", "A", "B", "0", "1", " ", ",", "é", "ß"), false);
      case 4 -> new Part(oneOf(".", "\\.", "\\\\", "\\n", "\\t", "\\x41", "\\-", "."), false);
      case 5, 6 -> new Part(oneOf("\\d", "\\w", "\\s", "\\D", "\\W", "\\S"), false);
      case 7, 8 -> new Part(set(), false);
      default -> group(depth);
    };
  }

  private Part group(int depth) {
    String opening =
        switch (random.nextInt(9)) {
          case 0, 1, 2, 3, 4 -> "(";
          case 5 -> "(?P<n" + names++ + ">";
          case 6 -> oneOf("(?i:", "(?s:", "(?-i:", "(?m:", "(?a:");
          default -> "(?:";
        };
    Part inner = alternatives(depth - 1);
    return new Part(opening + inner.text() + ")", inner.canBeEmpty());
  }

  private String set() {
    StringBuilder text = new StringBuilder(oneOf("[", "[", "[", "[^"));
    for (int i = random.nextInt(3) + 1; i > 0; i--) {
      text.append(
          oneOf(
              "a", "b", "B", "0", " ", ",", ".", "é", "a-c", "A-Z", "0-9", "\\d", "\\w", "\\s",
              "\\S", "\\n", "!-~", "_"));
    }
    return text.append(']').toString();
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
