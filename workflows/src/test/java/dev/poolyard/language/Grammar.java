package dev.poolyard.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What random programs are made of. A rule is {@code name: text} on a line, or {@code name:} with
 * the text indented below; {@code name 5:} makes it five times as likely. In a text {@code <name>}
 * stands for some rule of that name, {@code <name*>} for some lines of them, {@code <name,>} for a
 * few with commas, and a name in capitals for a literal.
 */
final class Grammar {
  /** What a text says between its placeholders, and the placeholders. */
  sealed interface Part {}

  record Words(String text) implements Part {}

  /**
   * @param repeat {@code '*'}, {@code ','} or 0 for exactly one
   */
  record Placeholder(String name, char repeat) implements Part {}

  record Rule(String name, int weight, List<Part> parts) {
    boolean isPlain() {
      return parts.stream().allMatch(Words.class::isInstance);
    }
  }

  private static final Pattern HEADER = Pattern.compile("([a-z]+)(?: (\\d+))?:(?: (.*))?");
  private static final Pattern PLACEHOLDER = Pattern.compile("<([a-z]+|[A-Z]+)([*,]?)>");

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Map<Rule, Integer> heights = new HashMap<>();

  private Grammar() {}

  /** Reads the rules of several texts as if they were one. */
  static Grammar of(List<String> texts) {
    Grammar grammar = new Grammar();
    texts.forEach(text -> grammar.read(text.split("\n", -1)));
    grammar.measure();
    return grammar;
  }

  private void read(String[] lines) {
    for (int i = 0; i < lines.length; i++) {
      Matcher header = HEADER.matcher(lines[i]);
      if (!header.matches()) {
        continue;
      }
      String text = header.group(3);
      if (text == null) {
        int end = i + 1;
        while (end < lines.length && (lines[end].startsWith("    ") || lines[end].isEmpty())) {
          end++;
        }
        text =
            String.join("\n", Arrays.copyOfRange(lines, i + 1, end)).stripTrailing().stripIndent();
      }
      int weight = header.group(2) == null ? 1 : Integer.parseInt(header.group(2));
      rules
          .computeIfAbsent(header.group(1), name -> new ArrayList<>())
          .add(new Rule(header.group(1), weight, parts(text)));
    }
  }

  private static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int at = 0;
    while (matcher.find()) {
      parts.add(new Words(text.substring(at, matcher.start())));
      String repeat = matcher.group(2);
      parts.add(new Placeholder(matcher.group(1), repeat.isEmpty() ? 0 : repeat.charAt(0)));
      at = matcher.end();
    }
    parts.add(new Words(text.substring(at)));
    return parts;
  }

  /** Finds how deep the shallowest text of each rule is, so that generation can be made to end. */
  private void measure() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (List<Rule> alternatives : rules.values()) {
        for (Rule rule : alternatives) {
          int height = 0;
          for (Part part : rule.parts()) {
            if (part instanceof Placeholder hole && hole.repeat() != ',') {
              height = Math.max(height, 1 + height(hole.name()));
            }
          }
          Integer before = heights.put(rule, height);
          changed |= before == null || before != height;
        }
      }
    }
  }

  private int height(String name) {
    if (isLiteral(name)) {
      return 0;
    }
    return alternatives(name).stream()
        .mapToInt(rule -> heights.getOrDefault(rule, 1000))
        .min()
        .orElseThrow();
  }

  static boolean isLiteral(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  List<Rule> alternatives(String name) {
    return Objects.requireNonNull(rules.get(name), () -> "no rule is called " + name);
  }

  /** Returns the rules of a name that can end within {@code depth} levels, at least one. */
  List<Rule> alternatives(String name, int depth) {
    int most = Math.max(depth, height(name));
    return alternatives(name).stream()
        .filter(rule -> heights.getOrDefault(rule, 0) <= most)
        .toList();
  }
}
