package dev.poolyard.language.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An operator that can be chained: {@code 0 <= x < 10}. */
public enum ComparisonOperator {
  LESS("<"),
  LESS_OR_EQUAL("<="),
  EQUAL("=="),
  NOT_EQUAL("!="),
  GREATER(">"),
  GREATER_OR_EQUAL(">="),
  IN("in"),
  NOT_IN("not in"),
  IS("is"),
  IS_NOT("is not");

  private static final Map<String, ComparisonOperator> BY_SYMBOL =
      Arrays.stream(values())
          .collect(Collectors.toMap(ComparisonOperator::symbol, Function.identity()));

  private final String symbol;

  ComparisonOperator(String symbol) {
    this.symbol = symbol;
  }

  /** Returns the operator that is written {@code symbol}, or null. */
  static @Nullable ComparisonOperator of(String symbol) {
    return BY_SYMBOL.get(symbol);
  }

  public String symbol() {
    return symbol;
  }
}
