package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.AsciiText;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Formatting;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Subscripts;
import dev.poolyard.language.runtime.Text;

/** {@code str.format}. */
final class StrFormat {
  private final Arguments arguments;
  private int next;
  private boolean automatic;
  private boolean manual;

  private StrFormat(Arguments arguments) {
    this.arguments = arguments;
  }

  static Object format(String template, Arguments arguments) {
    return new StrFormat(arguments).expand(template, 2);
  }

  private String expand(String template, int depth) {
    if (depth < 0) {
      throw Raise.valueError("Max string recursion exceeded");
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at++);
      if (c == '{' || c == '}') {
        if (at < template.length() && template.charAt(at) == c) {
          result.append(c);
          at++;
          continue;
        }
        if (c == '}') {
          throw Raise.valueError("Single '}' encountered in format string");
        }
        int end = endOfField(template, at);
        result.append(field(template.substring(at, end), depth));
        at = end + 1;
      } else {
        result.append(c);
      }
      Bounds.checkString(result.length());
    }
    return result.toString();
  }

  private static int endOfField(String template, int from) {
    int open = 1;
    boolean bracket = false;
    for (int at = from; at < template.length(); at++) {
      char c = template.charAt(at);
      if (c == '[') {
        bracket = true;
      } else if (c == ']') {
        bracket = false;
      } else if (!bracket && c == '{') {
        open++;
      } else if (!bracket && c == '}' && --open == 0) {
        return at;
      }
    }
    throw Raise.valueError(
        from >= template.length()
            ? "Single '{' encountered in format string"
            : "expected '}' before end of string");
  }

  private String field(String field, int depth) {
    int end = 0;
    boolean bracket = false;
    while (end < field.length()
        && (bracket || (field.charAt(end) != ':' && field.charAt(end) != '!'))) {
      bracket = field.charAt(end) == '[' || (bracket && field.charAt(end) != ']');
      end++;
    }
    Object value = lookUp(field.substring(0, end));
    int at = end;
    if (at < field.length() && field.charAt(at) == '!') {
      char conversion = at + 1 < field.length() ? field.charAt(at + 1) : 0;
      value =
          switch (conversion) {
            case 's' -> Text.of(value);
            case 'r' -> Representation.of(value);
            case 'a' -> AsciiText.toAscii(Representation.of(value));
            case 0 ->
                throw Raise.valueError("end of string while looking for conversion specifier");
            default ->
                throw Raise.valueError(
                    "Unknown conversion specifier %s", String.valueOf(conversion));
          };
      at += 2;
      if (at < field.length() && field.charAt(at) != ':') {
        throw Raise.valueError("expected ':' after conversion specifier");
      }
    }
    String spec = at < field.length() ? field.substring(at + 1) : "";
    return Formatting.format(value, expand(spec, depth - 1));
  }

  private Object lookUp(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) != '[' && name.charAt(end) != '.') {
      end++;
    }
    Object value = base(name.substring(0, end));
    int at = end;
    while (at < name.length()) {
      if (name.charAt(at) != '[') {
        throw Raise.valueError(
            "attributes in format strings are not available in the function language");
      }
      int close = name.indexOf(']', at);
      if (close < 0) {
        throw Raise.valueError("Missing ']' in format string");
      }
      String key = name.substring(at + 1, close);
      if (key.isEmpty()) {
        throw Raise.valueError("Empty attribute in format string");
      }
      value = Subscripts.get(value, isNumber(key) ? (Object) Long.parseLong(key) : key);
      at = close + 1;
    }
    return value;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty()
        && text.length() < 10
        && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Object base(String name) {
    if (!name.isEmpty() && !isNumber(name)) {
      Object value = arguments.keyword(name);
      if (value == null) {
        throw Raise.keyError(name);
      }
      return value;
    }
    automatic |= name.isEmpty();
    manual |= !name.isEmpty();
    if (automatic && manual) {
      throw Raise.valueError(
          name.isEmpty()
              ? "cannot switch from manual field specification to automatic field numbering"
              : "cannot switch from automatic field numbering to manual field specification");
    }
    int index = name.isEmpty() ? next++ : Integer.parseInt(name);
    if (index >= arguments.count()) {
      throw Raise.indexError(
          "Replacement index %d out of range for positional args tuple".formatted(index));
    }
    return arguments.at(index);
  }
}
