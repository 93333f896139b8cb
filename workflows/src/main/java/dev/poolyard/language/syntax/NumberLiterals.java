package dev.poolyard.language.syntax;

import java.math.BigInteger;

/** Python's number literals. */
final class NumberLiterals {
  private static final int MOST_DECIMAL_DIGITS = 4300;

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
    if (literal.matches("0[xX](_?[0-9a-fA-F])+")) {
      return integer(literal.substring(2), 16);
    }
    if (literal.matches("0[oO](_?[0-7])+")) {
      return integer(literal.substring(2), 8);
    }
    if (literal.matches("0[bB](_?[01])+")) {
      return integer(literal.substring(2), 2);
    }
    if (literal.matches("[1-9](_?[0-9])*|0(_?0)*")) {
      if (literal.replace("_", "").length() > MOST_DECIMAL_DIGITS) {
        throw new SyntaxProblem(
            place, "this integer exceeds the limit of 4300 digits; write it in hexadecimal");
      }
      return integer(literal, 10);
    }
    String digits = "[0-9](_?[0-9])*";
    String exponent = "([eE][+-]?" + digits + ")";
    String pointFloat = "(" + digits + ")?\\." + digits + exponent + "?";
    String endingPoint = digits + "\\." + exponent + "?";
    if (literal.matches(pointFloat + "|" + endingPoint + "|" + digits + exponent)) {
      return Double.parseDouble(literal.replace("_", ""));
    }
    throw new SyntaxProblem(place, explain(literal));
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
