package dev.poolyard.language.analysis;

import dev.poolyard.language.syntax.BinaryOperator;
import dev.poolyard.language.syntax.Expression;
import dev.poolyard.language.syntax.UnaryOperator;
import java.math.BigInteger;

/** Refuses what literals already show to have a result that the language has no type for. */
final class LiteralChecks {
  private static final BigInteger FIRST_SURROGATE = BigInteger.valueOf(Character.MIN_SURROGATE);
  private static final BigInteger LAST_SURROGATE = BigInteger.valueOf(Character.MAX_SURROGATE);

  private LiteralChecks() {}

  /** Refuses a negative number to a fractional power, which is complex. */
  static void checkPower(Expression.Binary power, Problems problems) {
    boolean negative = isNegative(power.left());
    if (power.operator() == BinaryOperator.POWER
        && negative
        && power.right() instanceof Expression.FloatLiteral exponent
        && exponent.value() != Math.rint(exponent.value())) {
      problems.add(
          power.place(),
          "a negative number to a fractional power is complex; write abs() around the number");
    }
  }

  private static boolean isNegative(Expression expression) {
    return switch (expression) {
      case Expression.IntLiteral literal -> literal.value().signum() < 0;
      case Expression.FloatLiteral literal -> literal.value() < 0;
      case Expression.Unary unary ->
          unary.operator() == UnaryOperator.MINUS
              && (unary.operand() instanceof Expression.IntLiteral
                  || unary.operand() instanceof Expression.FloatLiteral);
      default -> false;
    };
  }

  /** Refuses {@code chr} of half a surrogate pair, which is no character. */
  static void checkCharacter(Expression.Call call, Problems problems) {
    if (call.callee() instanceof Expression.Name name
        && name.text().equals("chr")
        && call.arguments().size() == 1
        && call.arguments().get(0).value() instanceof Expression.IntLiteral code
        && code.value().compareTo(FIRST_SURROGATE) >= 0
        && code.value().compareTo(LAST_SURROGATE) <= 0) {
      problems.add(
          call.place(), "half of a surrogate pair is no character; write that of the whole pair");
    }
  }
}
