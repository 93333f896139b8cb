package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.AsciiText;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Formatting;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Text;

/** {@code str.format}; it reads a template in CPython's order, so that complaints are the same. */
final class StrFormat {
  private final Context context;
  private final Arguments arguments;
  private int next;
  private boolean automatic;
  private boolean manual;

  private StrFormat(Context context, Arguments arguments) {
    this.context = context;
    this.arguments = arguments;
  }

  static Object format(Context context, String template, Arguments arguments) {
    return new StrFormat(context, arguments).expand(template, 2);
  }

  private String expand(String template, int depth) {
    if (depth <= 0) {
      throw Raise.valueError("Max string recursion exceeded");
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < template.length()) {
      char c = template.charAt(at++);
      if (c != '{' && c != '}') {
        result.append(c);
      } else if (at < template.length() && template.charAt(at) == c) {
        result.append(c);
        at++;
      } else if (c == '}' || at >= template.length()) {
        throw Raise.valueError("Single '%s' encountered in format string", String.valueOf(c));
      } else {
        context.step();
        StrFormatField field = StrFormatField.read(template, at);
        result.append(render(field, depth));
        at = field.end();
      }
      Bounds.checkString(result.length());
    }
    return result.toString();
  }

  private String render(StrFormatField field, int depth) {
    Object value = convert(lookUp(field.name()), field.conversion());
    String spec = field.nested() ? expand(field.spec(), depth - 1) : field.spec();
    return Formatting.format(value, spec);
  }

  private static Object convert(Object value, int conversion) {
    return switch (conversion) {
      case 0 -> value;
      case 's' -> Text.of(value);
      case 'r' -> Representation.of(value);
      case 'a' -> AsciiText.toAscii(Representation.of(value));
      default ->
          throw Raise.valueError(
              "Unknown conversion specifier %s",
              conversion > 32 && conversion < 127
                  ? Character.toString(conversion)
                  : "\\x%x".formatted(conversion));
    };
  }

  private Object lookUp(String name) {
    int end = 0;
    while (end < name.length() && name.charAt(end) != '[' && name.charAt(end) != '.') {
      end++;
    }
    Object value = base(name.substring(0, end));
    return new StrFormatPath(name, end).follow(context, value);
  }

  private Object base(String name) {
    long index = StrFormatPath.number(name);
    if (!name.isEmpty() && index < 0) {
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
    long position = name.isEmpty() ? next++ : index;
    if (position >= arguments.count()) {
      throw Raise.indexError(
          "Replacement index %d out of range for positional args tuple".formatted(position));
    }
    return arguments.at((int) position);
  }
}
