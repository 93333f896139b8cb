package dev.poolyard.language.module.functools;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Descriptor;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.MethodObject;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Representation;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code functools.partialmethod}. */
final class PartialMethod extends WithFields implements Descriptor, Attributed {
  static final TypeObject TYPE =
      new TypeObject("partialmethod", Types.OBJECT, PartialMethod::make)
          .inModule("functools")
          .withFields();

  private final Object function;
  private final Object[] positional;
  private final Map<String, Object> keywords;

  private PartialMethod(Object function, Object[] positional, Map<String, Object> keywords) {
    super(TYPE);
    this.function = function;
    this.positional = positional;
    this.keywords = keywords;
  }

  private static Object make(Context context, Arguments arguments) {
    if (arguments.count() == 0) {
      throw Raise.typeError(
          "partialmethod.__init__() missing 1 required positional argument: 'func'");
    }
    Object function = arguments.at(0);
    Object[] positional = arguments.withoutFirst().positional();
    if (function instanceof PartialMethod inner) {
      Map<String, Object> merged = Arguments.newKeywords();
      merged.putAll(inner.keywords);
      merged.putAll(arguments.keywords());
      return new PartialMethod(inner.function, joined(inner.positional, positional), merged);
    }
    if (!(function instanceof Callable) && !(function instanceof Descriptor)) {
      throw Raise.typeError("%s is not callable or a descriptor", Representation.of(function));
    }
    return new PartialMethod(function, positional, arguments.keywords());
  }

  private static Object[] joined(Object[] first, Object[] second) {
    Object[] joined = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, joined, first.length, second.length);
    return joined;
  }

  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    if (function instanceof Descriptor descriptor) {
      Object bound = descriptor.bind(context, self, owner);
      if (bound != function && bound instanceof Callable callable) {
        DictObject dict = new DictObject();
        keywords.forEach(dict::put);
        return new PartialObject(callable, positional, dict);
      }
    }
    BuiltinFunction method = new BuiltinFunction("_method", this::callUnbound);
    return self == null ? method : new MethodObject(self, method);
  }

  private Object callUnbound(Context context, Arguments arguments) {
    if (arguments.count() == 0) {
      throw Raise.typeError(
          "partialmethod._make_unbound_method.<locals>._method() missing 1 required positional argument: 'cls_or_self'");
    }
    Object[] first = joined(new Object[] {arguments.at(0)}, positional);
    Map<String, Object> merged = Arguments.newKeywords();
    merged.putAll(keywords);
    merged.putAll(arguments.keywords());
    Object[] all = joined(first, arguments.withoutFirst().positional());
    return ((Callable) function).call(context, new Arguments(all, merged));
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
  public String representation() {
    String arguments =
        Arrays.stream(positional).map(Representation::of).collect(Collectors.joining(", "));
    String named =
        keywords.entrySet().stream()
            .map(keyword -> keyword.getKey() + "=" + Representation.of(keyword.getValue()))
            .collect(Collectors.joining(", "));
    return "functools.partialmethod(%s, %s, %s)"
        .formatted(Representation.of(function), arguments, named);
  }
}
