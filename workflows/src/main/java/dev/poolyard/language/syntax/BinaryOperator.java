package dev.poolyard.language.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An arithmetic or bitwise operator. */
public enum BinaryOperator {
  ADD("+", 5),
  SUBTRACT("-", 5),
  MULTIPLY("*", 6),
  MATRIX_MULTIPLY("@", 6),
  DIVIDE("/", 6),
  FLOOR_DIVIDE("//", 6),
  REMAINDER("%", 6),
  POWER("**", 0),
  SHIFT_LEFT("<<", 4),
  SHIFT_RIGHT(">>", 4),
  BITWISE_AND("&", 3),
  BITWISE_OR("|", 1),
  BITWISE_XOR("^", 2);

  private static final Map<String, BinaryOperator> BY_SYMBOL =
      Arrays.stream(values())
          .collect(Collectors.toMap(BinaryOperator::symbol, Function.identity()));

  private final String symbol;
  private final int precedence;

  BinaryOperator(String symbol, int precedence) {
    this.symbol = symbol;
    this.precedence = precedence;
  }

  /** Returns the operator that is written {@code symbol}, or null. */
  static @Nullable BinaryOperator of(String symbol) {
    return BY_SYMBOL.get(symbol);
  }

  /** Returns how tightly it binds, from 1 on; 0 for the power, which binds to the right. */
  int precedence() {
    return precedence;
  }

  public String symbol() {
    return symbol;
  }
}
