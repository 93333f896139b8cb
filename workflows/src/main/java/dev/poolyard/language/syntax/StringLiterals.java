package dev.poolyard.language.syntax;

import dev.poolyard.value.NewerCharacters;
import java.util.Locale;

/** Finds where string literals begin and end, and what their escapes mean. */
final class StringLiterals {
  private StringLiterals() {}

  /** The parts of a string token. */
  record Parts(String prefix, String quote, String body, int bodyOffset) {
    boolean raw() {
      return prefix.contains("r");
    }

    boolean formatted() {
      return prefix.contains("f");
    }
  }

  static boolean startsAt(String text, int start) {
    int at = start;
    while (at < text.length() && at - start < 2 && "rRbBuUfF".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
  }

  static int endOf(String text, int start, Place place) {
    int at = start;
    while (text.charAt(at) != '"' && text.charAt(at) != '\'') {
      at++;
    }
    String prefix = text.substring(start, at).toLowerCase(Locale.ROOT);
    if (prefix.contains("b")) {
      throw new SyntaxProblem(place, "bytes are not available in the function language; use str");
    }
    String quote = quoteAt(text, at);
    at += quote.length();
    while (!text.startsWith(quote, at)) {
      if (at < text.length() && text.charAt(at) == '\\') {
        at++;
      }
      if (at >= text.length()
          || (quote.length() == 1 && text.charAt(at) == '\n' && text.charAt(at - 1) != '\\')) {
        throw new SyntaxProblem(place, "this string is never closed; " + quote + " is missing");
      }
      at++;
    }
    return at + quote.length();
  }

  private static String quoteAt(String text, int at) {
    String one = text.substring(at, at + 1);
    return text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
  }

  static Parts partsOf(String token) {
    int at = 0;
    while (token.charAt(at) != '"' && token.charAt(at) != '\'') {
      at++;
    }
    String quote = quoteAt(token, at);
    if (quote.length() == 3 && token.length() < at + 6) {
      quote = quote.substring(0, 1);
    }
    int from = at + quote.length();
    return new Parts(
        token.substring(0, at).toLowerCase(Locale.ROOT),
        quote,
        token.substring(from, token.length() - quote.length()),
        from);
  }

  /** Returns {@code body} with its escapes replaced. */
  static String unescape(String body, Place place) {
    if (body.indexOf('\\') < 0) {
      return body;
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < body.length()) {
      char c = body.charAt(at++);
      if (c != '\\') {
        result.append(c);
        continue;
      }
      char escape = body.charAt(at++);
      switch (escape) {
        case '\n' -> {}
        case '\\', '\'', '"' -> result.append(escape);
        case 'a' -> result.append('\u0007');
        case 'b' -> result.append('\b');
        case 'f' -> result.append('\f');
        case 'n' -> result.append('\n');
        case 'r' -> result.append('\r');
        case 't' -> result.append('\t');
        case 'v' -> result.append('\u000B');
        case 'x' -> at = hexadecimal(body, at, 2, result, place);
        case 'u' -> at = hexadecimal(body, at, 4, result, place);
        case 'U' -> at = hexadecimal(body, at, 8, result, place);
        case 'N' -> at = named(body, at, result, place);
        case '0', '1', '2', '3', '4', '5', '6', '7' -> at = octal(body, at - 1, result);
        default ->
            throw new SyntaxProblem(
                place,
                "'\\" + escape + "' is not an escape; write '\\\\" + escape + "' for a backslash");
      }
    }
    return result.toString();
  }

  private static int octal(String body, int from, StringBuilder result) {
    int at = from;
    int value = 0;
    while (at < body.length()
        && at < from + 3
        && body.charAt(at) >= '0'
        && body.charAt(at) <= '7') {
      value = value * 8 + (body.charAt(at++) - '0');
    }
    result.appendCodePoint(value);
    return at;
  }

  private static int hexadecimal(
      String body, int from, int digits, StringBuilder result, Place place) {
    if (from + digits > body.length()
        || !body.substring(from, from + digits).matches("[0-9a-fA-F]+")) {
      throw new SyntaxProblem(
          place, "an escape in this string lacks " + digits + " hexadecimal digits");
    }
    long codePoint = Long.parseLong(body.substring(from, from + digits), 16);
    if (codePoint > Character.MAX_CODE_POINT || (codePoint >= 0xD800 && codePoint <= 0xDFFF)) {
      throw new SyntaxProblem(place, "an escape in this string is not a Unicode character");
    }
    result.appendCodePoint((int) codePoint);
    return from + digits;
  }

  private static int named(String body, int from, StringBuilder result, Place place) {
    int close = body.indexOf('}', from);
    if (from >= body.length() || body.charAt(from) != '{' || close < 0) {
      throw new SyntaxProblem(place, "\\N must be followed by the name of a character in braces");
    }
    String name = body.substring(from + 1, close);
    int found = codePointOf(name);
    if (found < 0) {
      throw new SyntaxProblem(place, "no character is called " + name);
    }
    result.appendCodePoint(found);
    return close + 1;
  }

  private static int codePointOf(String name) {
    try {
      int found = Character.codePointOf(name);
      return NewerCharacters.contains(found) ? -1 : found;
    } catch (IllegalArgumentException e) {
      return -1;
    }
  }
}
