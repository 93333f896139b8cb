package dev.poolyard.language.runtime;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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

  private record Remembered(String spec, boolean number, FormatSpec parsed) {}

  /** What was parsed lately, by hash; threads may overwrite each other's, which only costs time. */
  private static final @Nullable Remembered[] REMEMBERED = new Remembered[64];

  private static FormatSpec remembered(String spec, boolean number, Supplier<FormatSpec> parsing) {
    int place = (spec.hashCode() + (number ? 1 : 0)) & (REMEMBERED.length - 1);
    Remembered known = REMEMBERED[place];
    if (known != null && known.number == number && known.spec.equals(spec)) {
      return known.parsed;
    }
    FormatSpec parsed = parsing.get();
    REMEMBERED[place] = new Remembered(spec, number, parsed);
    return parsed;
  }

  /** Returns what {@code spec} says for a number. */
  static FormatSpec ofNumber(String spec, String typeName) {
    return remembered(spec, true, () -> new FormatSpecParser(spec, typeName, true).parse());
  }

  /** Returns what {@code spec} says for a text. */
  static FormatSpec ofText(String spec) {
    return remembered(spec, false, () -> new FormatSpecParser(spec, "str", false).parse());
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
