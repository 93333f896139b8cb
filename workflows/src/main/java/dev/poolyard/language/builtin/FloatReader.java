package dev.poolyard.language.builtin;

import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import java.util.Locale;

/**
 * Reads the text of a float as {@code float(text)} does, each character a step.
 *
 * <p>Of a long text only the first digits are kept, and whether any after them is not 0: two
 * neighbouring floats and what lies half way between them differ within 768 digits, so what comes
 * later decides only by being there.
 */
final class FloatReader {
  private static final int MOST_KEPT = 800;
  private static final long LARGEST_EXPONENT = 1_000_000_000;
  private static final int LONGEST_WORD = "-infinity".length();

  private final Context context = Context.current();
  private final String text;
  private final String plain;
  private final StringBuilder digits = new StringBuilder();
  private int at;
  private long exponent;
  private boolean inexact;

  private FloatReader(String text) {
    this.text = text;
    this.plain = Characters.withPlainDigits(Characters.stripAroundNumber(text));
  }

  static double read(String text) {
    return new FloatReader(text).read();
  }

  private double read() {
    boolean negative = plain.startsWith("-");
    at = negative || plain.startsWith("+") ? 1 : 0;
    double absolute = word();
    if (absolute == 0) {
      absolute = number();
    }
    return negative ? -absolute : absolute;
  }

  /** Returns the infinity or nan that a word means, or 0 if there is none. */
  private double word() {
    if (plain.length() > LONGEST_WORD) {
      return 0;
    }
    return switch (plain.substring(at).toLowerCase(Locale.ROOT)) {
      case "inf", "infinity" -> Double.POSITIVE_INFINITY;
      case "nan" -> Double.NaN;
      default -> 0;
    };
  }

  private double number() {
    int found = readDigits(false);
    if (sees('.')) {
      at++;
      found += readDigits(true);
    }
    if (found == 0) {
      throw invalid();
    }
    if (sees('e') || sees('E')) {
      at++;
      readExponent();
    }
    if (at < plain.length()) {
      throw invalid();
    }
    if (digits.isEmpty()) {
      return 0;
    }
    if (inexact) {
      digits.append('1');
      exponent--;
    }
    long shift = Math.clamp(exponent, -LARGEST_EXPONENT, LARGEST_EXPONENT);
    return Double.parseDouble(digits + "E" + shift);
  }

  private boolean sees(char wanted) {
    return at < plain.length() && plain.charAt(at) == wanted;
  }

  private int readDigits(boolean fraction) {
    int found = 0;
    for (int digit = nextDigit(found > 0); digit >= 0; digit = nextDigit(true)) {
      found++;
      boolean leading = digit == 0 && digits.isEmpty();
      boolean kept = !leading && digits.length() < MOST_KEPT;
      if (kept) {
        digits.append((char) ('0' + digit));
      } else {
        inexact |= digit != 0;
      }
      if (fraction) {
        exponent -= kept || leading ? 1 : 0;
      } else {
        exponent += kept || leading ? 0 : 1;
      }
    }
    return found;
  }

  private void readExponent() {
    boolean negative = sees('-');
    if (negative || sees('+')) {
      at++;
    }
    int digit = nextDigit(false);
    if (digit < 0) {
      throw invalid();
    }
    long value = 0;
    for (; digit >= 0; digit = nextDigit(true)) {
      value = Math.min(LARGEST_EXPONENT, value * 10 + digit);
    }
    exponent += negative ? -value : value;
  }

  /** Reads a digit, after an underscore too if that stands {@code between} two digits; or -1. */
  private int nextDigit(boolean between) {
    context.work(1);
    int next = between && sees('_') ? at + 1 : at;
    if (next >= plain.length() || plain.charAt(next) < '0' || plain.charAt(next) > '9') {
      return -1;
    }
    at = next + 1;
    return plain.charAt(next) - '0';
  }

  private Raise invalid() {
    return Raise.valueError("could not convert string to float: %s", Representation.of(text));
  }
}
