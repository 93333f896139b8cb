package dev.poolyard.language.module.functools;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Named;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TupleObject;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code functools.partial} makes. */
public record PartialObject(Callable function, Object[] positional, Map<String, Object> keywords)
    implements Callable, Named, Attributed {

  static Object make(Context context, Arguments arguments) {
    if (arguments.count() == 0) {
      throw Raise.typeError("type 'partial' takes at least one argument");
    }
    if (!(arguments.at(0) instanceof Callable callable)) {
      throw Raise.typeError("the first argument must be callable");
    }
    Object[] rest = arguments.withoutFirst().positional();
    Map<String, Object> merged = Arguments.newKeywords();
    Callable function = callable;
    if (callable instanceof PartialObject inner) {
      function = inner.function;
      rest = joined(inner.positional, rest);
      merged.putAll(inner.keywords);
    }
    merged.putAll(arguments.keywords());
    return new PartialObject(function, rest, merged);
  }

  private static Object[] joined(Object[] first, Object[] second) {
    Object[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    Map<String, Object> merged = Arguments.newKeywords();
    merged.putAll(keywords);
    merged.putAll(arguments.keywords());
    return function.call(
        context, new Arguments(joined(positional, arguments.positional()), merged));
  }

  @Override
  public @Nullable Object attribute(String name) {
    return switch (name) {
      case "func" -> function;
      case "args" -> new TupleObject(positional);
      case "keywords" -> {
        DictObject dict = new DictObject();
        keywords.forEach(dict::put);
        yield dict;
      }
      default -> null;
    };
  }

  @Override
  public String name() {
    return "partial";
  }

  @Override
  public String typeName() {
    return "partial";
  }

  @Override
  public String representation() {
    StringBuilder text = new StringBuilder("functools.partial(");
    text.append(Representation.of(function));
    for (Object argument : positional) {
      text.append(", ").append(Representation.of(argument));
    }
    keywords.forEach(
        (key, value) -> text.append(", ").append(key).append('=').append(Representation.of(value)));
    return text.append(')').toString();
  }
}
