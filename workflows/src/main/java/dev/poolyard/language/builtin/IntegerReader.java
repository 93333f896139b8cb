package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Integers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.Text;

/**
 * Reads the text of an int as {@code int(text, base)} does, each character a step: a text may be
 * long, and of its digits no more are kept than an int can have.
 */
final class IntegerReader {
  private static final int MOST_KEPT = Bounds.MOST_BITS + 1;

  private final String text;
  private final String plain;
  private final int base;
  private final StringBuilder digits = new StringBuilder();
  private long count;
  private long significant;

  private IntegerReader(String text, int base) {
    this.text = text;
    this.plain = Characters.withPlainDigits(Characters.stripAroundNumber(text));
    this.base = base;
  }

  /**
   * Returns the int.
   *
   * @param base 0, or 2 to 36
   */
  static Object read(String text, int base) {
    return new IntegerReader(text, base).read();
  }

  private Object read() {
    boolean negative = plain.startsWith("-");
    int at = negative || plain.startsWith("+") ? 1 : 0;
    int prefixed = prefix(at);
    boolean hasPrefix = prefixed != 0 && (base == 0 || base == prefixed);
    boolean onlyZero = base == 0 && !hasPrefix && plain.startsWith("0", at);
    int radix = hasPrefix ? prefixed : base == 0 ? 10 : base;
    if (hasPrefix) {
      at += plain.startsWith("_", at + 2) ? 3 : 2;
    }
    int end = readDigits(at, radix);
    boolean binary = Integer.bitCount(radix) == 1;
    if (!binary && count > Bounds.MOST_DIGITS) {
      throw Raise.valueError(
          "Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "
              + "use sys.set_int_max_str_digits() to increase the limit",
          Bounds.MOST_DIGITS, count);
    }
    if (end < plain.length() || (onlyZero && significant > 0)) {
      throw invalid();
    }
    if (significant == 0) {
      return 0L;
    }
    if (binary) {
      int width = Integer.numberOfTrailingZeros(radix);
      int first = Character.digit(digits.charAt(0), radix);
      Bounds.checkBits(
          (significant - 1) * width + Integer.SIZE - Integer.numberOfLeadingZeros(first));
    }
    return Integers.parse(negative ? "-" + digits : digits.toString(), radix);
  }

  private int prefix(int at) {
    if (plain.length() < at + 2 || plain.charAt(at) != '0') {
      return 0;
    }
    return switch (plain.charAt(at + 1)) {
      case 'x', 'X' -> 16;
      case 'o', 'O' -> 8;
      case 'b', 'B' -> 2;
      default -> 0;
    };
  }

  /** Reads digits with single underscores between them, and returns where they end. */
  private int readDigits(int from, int radix) {
    Context context = Context.current();
    char before = '_';
    int at = from;
    for (; at < plain.length(); at++) {
      context.work(1);
      char c = plain.charAt(at);
      if (c != '_') {
        int digit = c < 0x80 ? Character.digit(c, radix) : -1;
        if (digit < 0) {
          break;
        }
        keep(c, digit);
      } else if (before == '_') {
        throw invalid();
      }
      before = c;
    }
    if (before == '_') {
      throw invalid();
    }
    return at;
  }

  private void keep(char c, int digit) {
    count++;
    if (digit == 0 && significant == 0) {
      return;
    }
    significant++;
    if (significant <= MOST_KEPT) {
      digits.append(c);
    }
  }

  private Raise invalid() {
    String representation = Representation.of(text);
    return Raise.valueError(
        "invalid literal for int() with base %d: %s",
        base,
        // CPython's message shows no more than this of a text
        Text.length(representation) > 200
            ? Text.substring(representation, 0, 200)
            : representation);
  }
}
