package dev.poolyard.language;

import dev.poolyard.language.module.functools.KeyWrapper;
import dev.poolyard.language.module.functools.PartialObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.value.ComparisonKey;
import dev.poolyard.value.DictValue;
import dev.poolyard.value.FunctionValue;
import dev.poolyard.value.KeyFunction;
import dev.poolyard.value.PartialFunction;
import dev.poolyard.value.StrValue;
import dev.poolyard.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Takes apart what {@code functools} made of functions, so that it can leave its call. */
final class Combinations {
  private final Copying copying;

  Combinations(Copying copying) {
    this.copying = copying;
  }

  /** Takes a partial apart, if its function can travel and nobody has set attributes on it. */
  Optional<Value> out(PartialObject partial) {
    if (!partial.fields().untouched()) {
      return Optional.empty();
    }
    return function(partial.function())
        .map(function ->
            new PartialFunction(function, copying.allOut(partial.positional()), keywords(partial)));
  }

  private Map<String, Value> keywords(PartialObject partial) {
    Map<String, Value> keywords = new LinkedHashMap<>();
    for (DictValue.Entry entry : copying.out(partial.keywords()).entries()) {
      if (!(entry.key() instanceof StrValue(String name))) {
        throw Raise.typeError("keywords must be strings");
      }
      keywords.put(name, entry.value());
    }
    return keywords;
  }

  /** Takes a key apart, or what makes keys, if its comparison can travel. */
  Optional<Value> out(KeyWrapper key) {
    Object object = key.object();
    return function(key.comparison())
        .map(comparison ->
            object == null
                ? new KeyFunction(comparison)
                : new ComparisonKey(comparison, copying.out(object)));
  }

  private Optional<FunctionValue> function(Object function) {
    return copying.out(function) instanceof FunctionValue value
        ? Optional.of(value)
        : Optional.empty();
  }
}
