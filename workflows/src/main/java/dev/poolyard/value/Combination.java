package dev.poolyard.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Functions made of functions, and what they make, as the tag and the elements that they are
 * written as.
 */
record Combination(int tag, List<Value> elements) {

  /** Takes one apart. */
  static Combination of(Value value) {
    return switch (value) {
      case PartialFunction partial ->
          new Combination(
              Tags.PARTIAL_FUNCTION,
              List.of(
                  partial.function(),
                  new ListValue(partial.arguments()),
                  dict(partial.keywords())));
      case ComposedFunction composed ->
          new Combination(Tags.COMPOSED_FUNCTION, List.copyOf(composed.functions()));
      case CachedFunction cached ->
          new Combination(
              Tags.CACHED_FUNCTION,
              List.of(
                  cached.function(),
                  cached.maxsize().isPresent()
                      ? new IntValue(cached.maxsize().getAsLong())
                      : NoneValue.NONE,
                  new StrValue(cached.id())));
      case KeyFunction key -> new Combination(Tags.KEY_FUNCTION, List.of(key.comparison()));
      case DispatchedFunction dispatched -> of(dispatched);
      case WrappedFunction wrapped ->
          new Combination(
              Tags.WRAPPED_FUNCTION,
              List.of(new StrValue(wrapped.decorator().name()), wrapped.function()));
      case ComparisonKey key ->
          new Combination(Tags.COMPARISON_KEY, List.of(key.comparison(), key.object()));
      default -> throw new IllegalArgumentException(value + " is no combination");
    };
  }

  private static Combination of(DispatchedFunction dispatched) {
    List<Value> elements = new ArrayList<>();
    elements.add(dispatched.otherwise());
    for (DispatchedFunction.Case each : dispatched.cases()) {
      elements.add(new StrValue(each.type()));
      elements.add(each.function());
    }
    return new Combination(Tags.DISPATCHED_FUNCTION, elements);
  }

  private static DictValue dict(Map<String, Value> keywords) {
    List<DictValue.Entry> entries = new ArrayList<>();
    keywords.forEach((name, value) -> entries.add(new DictValue.Entry(new StrValue(name), value)));
    return new DictValue(entries);
  }

  /**
   * Puts it together.
   *
   * @throws MalformedValueException if the tag is unknown or the elements do not fit it
   */
  Value value() {
    try {
      return switch (tag) {
        case Tags.PARTIAL_FUNCTION -> {
          require(3);
          yield new PartialFunction(
              function(0), ((ListValue) elements.get(1)).elements(), keywords(elements.get(2)));
        }
        case Tags.COMPOSED_FUNCTION ->
            new ComposedFunction(
                elements.stream().map(element -> (FunctionValue) element).toList());
        case Tags.CACHED_FUNCTION -> {
          require(3);
          yield new CachedFunction(function(0), size(elements.get(1)), text(2));
        }
        case Tags.KEY_FUNCTION -> {
          require(1);
          yield new KeyFunction(function(0));
        }
        case Tags.DISPATCHED_FUNCTION -> dispatched();
        case Tags.WRAPPED_FUNCTION -> {
          require(2);
          yield new WrappedFunction(Decorator.valueOf(text(0)), function(1));
        }
        case Tags.COMPARISON_KEY -> {
          require(2);
          yield new ComparisonKey(function(0), elements.get(1));
        }
        default -> throw new MalformedValueException("value expected, found tag " + tag);
      };
    } catch (ClassCastException | IllegalArgumentException e) {
      throw new MalformedValueException("function has other parts than it should", e);
    }
  }

  private DispatchedFunction dispatched() {
    List<DispatchedFunction.Case> cases = new ArrayList<>();
    require(elements.size() | 1);
    for (int i = 1; i < elements.size(); i += 2) {
      cases.add(new DispatchedFunction.Case(text(i), function(i + 1)));
    }
    return new DispatchedFunction(function(0), cases);
  }

  private void require(int count) {
    if (elements.size() != count) {
      throw new MalformedValueException("function has " + elements.size() + " parts, not " + count);
    }
  }

  private FunctionValue function(int index) {
    return (FunctionValue) elements.get(index);
  }

  private String text(int index) {
    return ((StrValue) elements.get(index)).value();
  }

  private static OptionalLong size(Value value) {
    return value == NoneValue.NONE
        ? OptionalLong.empty()
        : OptionalLong.of(((IntValue) value).value());
  }

  private static Map<String, Value> keywords(Value value) {
    Map<String, Value> keywords = new LinkedHashMap<>();
    for (DictValue.Entry entry : ((DictValue) value).entries()) {
      keywords.put(((StrValue) entry.key()).value(), entry.value());
    }
    return keywords;
  }
}
