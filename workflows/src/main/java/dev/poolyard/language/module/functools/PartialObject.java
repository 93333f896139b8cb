package dev.poolyard.language.module.functools;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code functools.partial} makes. */
public final class PartialObject extends WithFields implements Callable, Attributed {
  static final TypeObject TYPE =
      TypeObject.ofModule("functools", "partial", PartialObject::make).withFields();

  private final Callable function;
  private final Object[] positional;
  private final DictObject keywords;
  private boolean shown;

  PartialObject(Callable function, Object[] positional, DictObject keywords) {
    super(TYPE);
    this.function = function;
    this.positional = positional;
    this.keywords = keywords;
  }

  /** Makes one of what travelled. */
  public static PartialObject of(
      Callable function, Object[] positional, Map<String, Object> keywords) {
    DictObject dict = new DictObject();
    keywords.forEach(dict::put);
    return new PartialObject(function, positional, dict);
  }

  private static Object make(Context context, Arguments arguments) {
    if (arguments.count() == 0) {
      throw Raise.typeError("type 'partial' takes at least one argument");
    }
    if (!(arguments.at(0) instanceof Callable callable)) {
      throw Raise.typeError("the first argument must be callable");
    }
    Object[] rest = arguments.withoutFirst().positional();
    DictObject merged = new DictObject();
    Callable function = callable;
    if (callable instanceof PartialObject inner && inner.fields().untouched()) {
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

  public Callable function() {
    return function;
  }

  public Object[] positional() {
    return positional;
  }

  /** Returns the keyword arguments, which a program can change. */
  public DictObject keywords() {
    return keywords;
  }

  /** Returns whether nothing about it can change. */
  public boolean immutable() {
    return keywords.size() == 0 && fields().untouched();
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    Map<String, Object> merged = Arguments.newKeywords();
    for (int entry = keywords.nextEntry(0); entry >= 0; entry = keywords.nextEntry(entry + 1)) {
      context.work(1);
      if (!(keywords.keyAt(entry) instanceof String name)) {
        throw Raise.typeError("keywords must be strings");
      }
      merged.put(name, keywords.valueAt(entry));
    }
    merged.putAll(arguments.keywords());
    context.step();
    return function.call(
        context, new Arguments(joined(positional, arguments.positional()), merged));
  }

  @Override
  public @Nullable Object attribute(String name) {
    return switch (name) {
      case "func" -> function;
      case "args" -> new TupleObject(positional);
      case "keywords" -> keywords;
      case "__doc__" ->
          "partial(func, *args, **keywords) - new function with partial application\n    of the given arguments and keywords.\n";
      default -> null;
    };
  }

  @Override
  public String name() {
    return "partial";
  }

  @Override
  public String representation() {
    if (shown) {
      return "...";
    }
    shown = true;
    try {
      StringBuilder text = new StringBuilder("functools.partial(");
      text.append(Representation.of(function));
      for (Object argument : positional) {
        Context.weigh(1);
        text.append(", ").append(Representation.of(argument));
      }
      for (int entry = keywords.nextEntry(0); entry >= 0; entry = keywords.nextEntry(entry + 1)) {
        Context.weigh(1);
        text.append(", ").append(dev.poolyard.language.runtime.Text.of(keywords.keyAt(entry)));
        text.append('=').append(Representation.of(keywords.valueAt(entry)));
      }
      return text.append(')').toString();
    } finally {
      shown = false;
    }
  }
}
