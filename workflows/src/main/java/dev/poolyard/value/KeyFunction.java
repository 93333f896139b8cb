package dev.poolyard.value;

import java.util.List;

/**
 * What {@code functools.cmp_to_key} makes of a comparison: called with an object, it returns a
 * {@link ComparisonKey}.
 *
 * @param comparison takes two objects and returns a number below, equal to or above 0
 */
public record KeyFunction(FunctionValue comparison) implements FunctionValue {
  @Override
  public String name() {
    return "cmp_to_key(" + comparison.name() + ")";
  }

  @Override
  public List<FunctionValue> parts() {
    return List.of(comparison);
  }
}
