package dev.poolyard.model;

import dev.poolyard.value.BoolValue;
import dev.poolyard.value.FloatValue;
import dev.poolyard.value.IntValue;
import dev.poolyard.value.NoneValue;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Words a param of the catalogue; each method returns a new builder, {@link #help} the param. */
record ParamBuilder(
    String name,
    ParamKind kind,
    boolean required,
    Value defaultValue,
    Optional<Value> initial,
    OptionalDouble min,
    OptionalDouble max,
    List<String> choices,
    Optional<String> unit) {

  /** Begins an optional param that is {@code None} unless set. */
  static ParamBuilder param(String name, ParamKind kind) {
    return new ParamBuilder(
        name,
        kind,
        false,
        NoneValue.NONE,
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(),
        Optional.empty());
  }

  static ParamBuilder integer(String name) {
    return param(name, ParamKind.INT);
  }

  static ParamBuilder choice(String name, String... choices) {
    return new ParamBuilder(
        name,
        ParamKind.CHOICE,
        false,
        new StrValue(choices[0]),
        Optional.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        List.of(choices),
        Optional.empty());
  }

  /** Makes it required; a new node starts with {@code initial}. */
  ParamBuilder requiredWith(Value initial) {
    return new ParamBuilder(
        name, kind, true, NoneValue.NONE, Optional.of(initial), min, max, choices, unit);
  }

  ParamBuilder orElse(Value value) {
    return new ParamBuilder(name, kind, required, value, initial, min, max, choices, unit);
  }

  ParamBuilder orElse(long value) {
    return orElse(new IntValue(value));
  }

  ParamBuilder orElse(double value) {
    return orElse(new FloatValue(value));
  }

  ParamBuilder orElse(boolean value) {
    return orElse(BoolValue.of(value));
  }

  ParamBuilder orElse(String value) {
    return orElse(new StrValue(value));
  }

  /** Bounds a number, or the length of a text or list. */
  ParamBuilder between(double least, double greatest) {
    return new ParamBuilder(
        name,
        kind,
        required,
        defaultValue,
        initial,
        OptionalDouble.of(least),
        OptionalDouble.of(greatest),
        choices,
        unit);
  }

  /** Names the words that the items of a list can be. */
  ParamBuilder ofWords(List<String> words) {
    return new ParamBuilder(name, kind, required, defaultValue, initial, min, max, words, unit);
  }

  ParamBuilder in(String unitName) {
    return new ParamBuilder(
        name, kind, required, defaultValue, initial, min, max, choices, Optional.of(unitName));
  }

  Param help(String help) {
    return new Param(name, kind, required, defaultValue, initial, min, max, choices, unit, help);
  }
}
