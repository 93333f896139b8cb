package dev.poolyard.model;

import java.util.regex.Pattern;

/** Says why a text is no JSON without the inner life of the parser. */
final class JsonReasons {
  private static final Pattern NOISE =
      Pattern.compile(
          " \\(start marker at [^)]*\\)[^)]*\\)|, but had '.*?'|: maybe a \\(non-standard\\).*"
              + "|: enable `.*|: only regular white space.*| \\(code \\d+(?: / 0x[0-9a-f]+)?\\)"
              + "| \\(for \\w+ starting at .*|: hexadecimal.*|\\(JSON (.*)\\)",
          Pattern.DOTALL);

  private JsonReasons() {}

  static String cleaned(String reason) {
    if (reason.startsWith("Trailing token")) {
      return "one document is expected, but more text follows it";
    }
    return Excerpt.printable(NOISE.matcher(reason).replaceAll("$1").strip());
  }
}
