package dev.poolyard.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A function with some of its arguments, as {@code functools.partial} makes it.
 *
 * @param arguments those that come before the arguments of each call
 * @param keywords in order; those of a call win over them
 */
public record PartialFunction(
    FunctionValue function, List<Value> arguments, Map<String, Value> keywords)
    implements FunctionValue {

  public PartialFunction {
    arguments = List.copyOf(arguments);
    keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
  }

  /** Makes one as Python does: a partial of a partial is one, with the arguments of both. */
  public static PartialFunction of(
      FunctionValue function, List<Value> arguments, Map<String, Value> keywords) {
    if (!(function instanceof PartialFunction inner)) {
      return new PartialFunction(function, arguments, keywords);
    }
    List<Value> all = new ArrayList<>(inner.arguments);
    all.addAll(arguments);
    Map<String, Value> merged = new LinkedHashMap<>(inner.keywords);
    merged.putAll(keywords);
    return new PartialFunction(inner.function, all, merged);
  }

  @Override
  public String name() {
    return "partial(" + function.name() + ")";
  }

  @Override
  public List<FunctionValue> parts() {
    return List.of(function);
  }
}
