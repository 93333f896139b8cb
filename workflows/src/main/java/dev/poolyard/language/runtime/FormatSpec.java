package dev.poolyard.language.runtime;

/**
 * The part of a replacement field after its colon: {@code
 * [[fill]align][sign][z][#][0][width][grouping][.precision][type]}.
 *
 * @param align 0 if not given
 * @param sign 0 if not given
 * @param unsignedZero whether a zero loses its minus sign
 * @param grouping {@code ','}, {@code '_'} or 0
 * @param precision -1 if not given
 * @param type 0 if not given
 */
record FormatSpec(
    String fill,
    char align,
    char sign,
    boolean unsignedZero,
    boolean alternate,
    int width,
    char grouping,
    int precision,
    int type) {

  /** Returns what {@code spec} says for a number. */
  static FormatSpec ofNumber(String spec, String typeName) {
    return new FormatSpecParser(spec, typeName, true).parse();
  }

  /** Returns what {@code spec} says for a text. */
  static FormatSpec ofText(String spec) {
    return new FormatSpecParser(spec, "str", false).parse();
  }

  FormatSpec withType(int changed) {
    return new FormatSpec(
        fill, align, sign, unsignedZero, alternate, width, grouping, precision, changed);
  }

  /** Fills {@code body} up to the width; {@code '='} fills between sign and digits. */
  String pad(String prefix, String body, char defaultAlign) {
    int missing = width - Text.length(prefix) - Text.length(body);
    if (missing <= 0) {
      return prefix + body;
    }
    Bounds.checkString((long) prefix.length() + body.length() + (long) missing * fill.length());
    char how = align == 0 ? defaultAlign : align;
    return switch (how) {
      case '<' -> prefix + body + fill.repeat(missing);
      case '^' -> fill.repeat(missing / 2) + prefix + body + fill.repeat(missing - missing / 2);
      case '=' -> prefix + fill.repeat(missing) + body;
      default -> fill.repeat(missing) + prefix + body;
    };
  }
}
