package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Raise;

/**
 * A replacement field of a template.
 *
 * @param name what is shown: an argument and the way from it
 * @param conversion 0 if there is none
 * @param spec how it is shown
 * @param nested whether {@code spec} has fields of its own
 * @param end the offset after the field
 */
record StrFormatField(String name, int conversion, String spec, boolean nested, int end) {

  /** Reads the field that begins after the brace before {@code start}. */
  static StrFormatField read(String template, int start) {
    int at = endOfName(template, start);
    String name = template.substring(start, at);
    char after = at < template.length() ? template.charAt(at++) : 0;
    if (after == '}') {
      return new StrFormatField(name, 0, "", false, at);
    }
    if (after == 0) {
      throw Raise.valueError("expected '}' before end of string");
    }
    int conversion = 0;
    if (after == '!') {
      if (at >= template.length()) {
        throw Raise.valueError("end of string while looking for conversion specifier");
      }
      conversion = template.codePointAt(at);
      at += Character.charCount(conversion);
      if (at < template.length()) {
        char c = template.charAt(at++);
        if (c == '}') {
          return new StrFormatField(name, conversion, "", false, at);
        }
        if (c != ':') {
          throw Raise.valueError("expected ':' after conversion specifier");
        }
      }
    }
    int end = endOfSpec(template, at);
    String spec = template.substring(at, end);
    return new StrFormatField(name, conversion, spec, spec.indexOf('{') >= 0, end + 1);
  }

  private static int endOfName(String template, int start) {
    int at = start;
    boolean bracket = false;
    while (at < template.length()) {
      char c = template.charAt(at);
      if (bracket) {
        bracket = c != ']';
      } else if (c == '{') {
        throw Raise.valueError("unexpected '{' in field name");
      } else if (c == '[') {
        bracket = true;
      } else if (c == '}' || c == ':' || c == '!') {
        return at;
      }
      at++;
    }
    return at;
  }

  private static int endOfSpec(String template, int start) {
    int open = 1;
    for (int at = start; at < template.length(); at++) {
      char c = template.charAt(at);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (open == 0) {
        return at;
      }
    }
    throw Raise.valueError("unmatched '{' in format spec");
  }
}
