package dev.poolyard.language.syntax;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Python's number literals. */
final class NumberLiterals {
  private static final int MOST_DECIMAL_DIGITS = 4300;

  /** So many decimal digits fit into 64 bits, whatever they are. */
  private static final int SURELY_LONG = 18;

  private static final String DIGITS = "[0-9](_?[0-9])*";
  private static final String EXPONENT = "([eE][+-]?" + DIGITS + ")";
  private static final Pattern HEXADECIMAL = Pattern.compile("0[xX](_?[0-9a-fA-F])+");
  private static final Pattern OCTAL = Pattern.compile("0[oO](_?[0-7])+");
  private static final Pattern BINARY = Pattern.compile("0[bB](_?[01])+");
  private static final Pattern DECIMAL = Pattern.compile("[1-9](_?[0-9])*|0(_?0)*");
  private static final Pattern FLOAT =
      Pattern.compile("(%1$s)?\\.%1$s%2$s?|%1$s\\.%2$s?|%1$s%2$s".formatted(DIGITS, EXPONENT));

  private NumberLiterals() {}

  /** Returns where the number that begins at {@code start} ends. */
  static int endOf(String text, int start, Place place) {
    int end = start;
    boolean point = false;
    while (end < text.length() && (continues(text, end) || isSignOfExponent(text, start, end))) {
      if (text.charAt(end) == '.') {
        if (point) {
          return end; // the dot of an attribute, as in 1.5.hex()
        }
        point = true;
      }
      end++;
    }
    if (end < text.length() && Tokenizer.isNamePart(text.codePointAt(end))) {
      throw new SyntaxProblem(place, "invalid number literal");
    }
    return end;
  }

  private static boolean continues(String text, int at) {
    char c = text.charAt(at);
    return c == '_' || c == '.' || (c < 128 && Character.isLetterOrDigit(c));
  }

  private static boolean isSignOfExponent(String text, int start, int at) {
    char c = text.charAt(at);
    char before = at > start ? text.charAt(at - 1) : ' ';
    boolean hexadecimal = text.startsWith("0x", start) || text.startsWith("0X", start);
    return (c == '+' || c == '-') && (before == 'e' || before == 'E') && !hexadecimal;
  }

  /** Returns a {@code Long}, {@code BigInteger} or {@code Double}. */
  static Object valueOf(String literal, Place place) {
    if (isPlain(literal)) {
      return Long.parseLong(literal);
    }
    if (matches(HEXADECIMAL, literal)) {
      return integer(literal.substring(2), 16);
    }
    if (matches(OCTAL, literal)) {
      return integer(literal.substring(2), 8);
    }
    if (matches(BINARY, literal)) {
      return integer(literal.substring(2), 2);
    }
    if (matches(DECIMAL, literal)) {
      if (literal.replace("_", "").length() > MOST_DECIMAL_DIGITS) {
        throw new SyntaxProblem(
            place, "this integer exceeds the limit of 4300 digits; write it in hexadecimal");
      }
      return integer(literal, 10);
    }
    if (matches(FLOAT, literal)) {
      return Double.parseDouble(literal.replace("_", ""));
    }
    throw new SyntaxProblem(place, explain(literal));
  }

  /** Whether it is written in a few decimal digits alone, as nearly all integers are. */
  private static boolean isPlain(String literal) {
    boolean plain =
        literal.length() <= SURELY_LONG && (literal.length() == 1 || literal.charAt(0) != '0');
    for (int i = 0; i < literal.length() && plain; i++) {
      plain = literal.charAt(i) >= '0' && literal.charAt(i) <= '9';
    }
    return plain;
  }

  private static boolean matches(Pattern pattern, String literal) {
    return pattern.matcher(literal).matches();
  }

  private static String explain(String literal) {
    if (literal.endsWith("j") || literal.endsWith("J")) {
      return "complex numbers are not available in the function language";
    }
    if (literal.matches("0[0-9_]+")) {
      return "a number must not begin with 0; write 0o" + literal.substring(1) + " for octal";
    }
    return "'" + literal + "' is not a number";
  }

  private static Object integer(String digits, int radix) {
    BigInteger value = new BigInteger(digits.replace("_", ""), radix);
    if (value.bitLength() < Long.SIZE) {
      return value.longValue();
    }
    return value;
  }
}
