package dev.poolyard.language.runtime;

/**
 * The part of a replacement field after its colon: {@code
 * [[fill]align][sign][z][#][0][width][,][.precision][type]}.
 *
 * @param align 0 if not given
 * @param sign 0 if not given
 * @param grouping {@code ','}, {@code '_'} or 0
 * @param precision -1 if not given
 * @param type 0 if not given
 */
record FormatSpec(
    String fill,
    char align,
    char sign,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    char type) {

  static FormatSpec parse(String spec, String typeName) {
    return new Parser(spec, typeName).parse();
  }

  FormatSpec withAlign(char changed) {
    return new FormatSpec(fill, changed, sign, alternate, width, grouping, precision, type);
  }

  FormatSpec withType(char changed) {
    return new FormatSpec(fill, align, sign, alternate, width, grouping, precision, changed);
  }

  /** Fills {@code body} up to the width; {@code '='} fills between sign and digits. */
  String pad(String prefix, String body, char defaultAlign) {
    int missing = width - Text.length(prefix) - Text.length(body);
    if (missing <= 0) {
      return prefix + body;
    }
    Bounds.checkString(missing);
    char how = align == 0 ? defaultAlign : align;
    return switch (how) {
      case '<' -> prefix + body + fill.repeat(missing);
      case '^' -> fill.repeat(missing / 2) + prefix + body + fill.repeat(missing - missing / 2);
      case '=' -> prefix + fill.repeat(missing) + body;
      default -> fill.repeat(missing) + prefix + body;
    };
  }

  private static final class Parser {
    private final String spec;
    private final String typeName;
    private int position;

    Parser(String spec, String typeName) {
      this.spec = spec;
      this.typeName = typeName;
    }

    FormatSpec parse() {
      String fill = " ";
      char align = 0;
      int first = spec.isEmpty() ? 0 : Character.charCount(spec.codePointAt(0));
      if (spec.length() > first && isAlign(spec.charAt(first))) {
        fill = spec.substring(0, first);
        align = spec.charAt(first);
        position = first + 1;
      } else if (!spec.isEmpty() && isAlign(spec.charAt(0))) {
        align = spec.charAt(position++);
      }
      char sign = 0;
      if (at('+') || at('-') || at(' ')) {
        sign = spec.charAt(position++);
      }
      boolean alternate = take('#');
      if (at('0') && align == 0) {
        position++;
        fill = "0";
        align = '=';
      } else if (at('0')) {
        position++;
        fill = fill.equals(" ") && align == '=' ? "0" : fill;
      }
      int width = Math.max(0, number());
      char grouping = 0;
      if (at(',') || at('_')) {
        grouping = spec.charAt(position++);
      }
      int precision = -1;
      if (take('.')) {
        precision = number();
        if (precision < 0) {
          throw Raise.valueError("Format specifier missing precision");
        }
      }
      char type = position < spec.length() ? spec.charAt(position++) : 0;
      if (position < spec.length()) {
        throw Raise.valueError(
            "Invalid format specifier '%s' for object of type '%s'", spec, typeName);
      }
      return new FormatSpec(fill, align, sign, alternate, width, grouping, precision, type);
    }

    private static boolean isAlign(char c) {
      return c == '<' || c == '>' || c == '^' || c == '=';
    }

    private boolean at(char c) {
      return position < spec.length() && spec.charAt(position) == c;
    }

    private boolean take(char c) {
      boolean taken = at(c);
      position += taken ? 1 : 0;
      return taken;
    }

    private int number() {
      int start = position;
      while (position < spec.length() && Character.digit(spec.charAt(position), 10) >= 0) {
        position++;
      }
      if (start == position) {
        return -1;
      }
      if (position - start > 18) {
        throw Raise.valueError("Too many decimal digits in format string");
      }
      long value = Long.parseLong(spec.substring(start, position));
      Bounds.checkString(value);
      return (int) value;
    }
  }
}
