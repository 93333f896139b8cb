package dev.poolyard.model;

import dev.poolyard.value.BoolValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntegerValue;
import dev.poolyard.value.Repr;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A parameter of a built-in task.
 *
 * @param defaultValue what holds when a call does not give it; without one it must be given
 * @param min the least number or length, possibly negative infinity
 * @param max the greatest number or length, possibly infinity
 */
public record TaskParameter(
    String name, Kind kind, Optional<Value> defaultValue, double min, double max) {

  /** What an argument must be; {@code True} and {@code False} count as numbers, as in Python. */
  public enum Kind {
    INTEGER,
    /** An integer or a float. */
    NUMBER,
    TEXT
  }

  /**
   * Why a value cannot be the argument.
   *
   * @param type Python's name of the exception: {@code TypeError} or {@code ValueError}
   */
  public record Misfit(String type, String message) {}

  /** Returns why {@code value} cannot be the argument, or nothing if it can. */
  public Optional<Misfit> misfit(Value value) {
    return switch (kind) {
      case INTEGER ->
          value instanceof IntegerValue || value instanceof BoolValue
              ? outOfRange(value)
              : wrongType("an integer", value);
      case NUMBER ->
          value instanceof IntegerValue || value instanceof BoolValue || value instanceof FloatValue
              ? outOfRange(value)
              : wrongType("a number", value);
      case TEXT -> value instanceof StrValue text ? tooLong(text) : wrongType("a text", value);
    };
  }

  private Optional<Misfit> outOfRange(Value value) {
    boolean fits =
        switch (value) {
          case IntegerValue integer ->
              Double.isInfinite(min) && Double.isInfinite(max)
                  || isBetween(new BigDecimal(integer.toBigInteger()));
          case FloatValue(double number) ->
              Double.isFinite(number)
                  ? isBetween(new BigDecimal(number))
                  : Double.isInfinite(min) && Double.isInfinite(max);
          case BoolValue bool -> isBetween(bool.value() ? BigDecimal.ONE : BigDecimal.ZERO);
          default -> false;
        };
    return fits
        ? Optional.empty()
        : Optional.of(
            new Misfit(
                "ValueError", "%s must be %s, was %s".formatted(name, range(), shortRepr(value))));
  }

  private boolean isBetween(BigDecimal number) {
    // Bounds that are infinite have no BigDecimal.
    return (Double.isInfinite(min) || number.compareTo(new BigDecimal(min)) >= 0)
        && (Double.isInfinite(max) || number.compareTo(new BigDecimal(max)) <= 0);
  }

  private Optional<Misfit> tooLong(StrValue text) {
    return text.value().length() <= max
        ? Optional.empty()
        : Optional.of(
            new Misfit(
                "ValueError",
                "%s must have at most %s characters, has %d"
                    .formatted(name, Numbers.text(max), text.value().length())));
  }

  private Optional<Misfit> wrongType(String expected, Value value) {
    return Optional.of(
        new Misfit(
            "TypeError", "%s must be %s, was %s".formatted(name, expected, shortRepr(value))));
  }

  private String range() {
    if (Double.isInfinite(max)) {
      return "at least " + Numbers.text(min);
    }
    return Double.isInfinite(min)
        ? "at most " + Numbers.text(max)
        : Numbers.text(min) + " to " + Numbers.text(max);
  }

  private static String shortRepr(Value value) {
    return Excerpt.of(Repr.of(value));
  }
}
