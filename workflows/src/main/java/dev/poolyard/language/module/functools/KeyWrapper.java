package dev.poolyard.language.module.functools;

import dev.poolyard.language.builtin.Parameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Attributed;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Calling;
import dev.poolyard.language.runtime.Comparisons;
import dev.poolyard.language.runtime.Comparisons.Order;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.Method;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Typed;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What {@code functools.cmp_to_key} returns, and the keys that this makes. */
public final class KeyWrapper implements Typed, Callable, Attributed {
  private static final Parameters MAKE = Parameters.of("cmp_to_key(mycmp)");
  private static final Parameters CALL = Parameters.of("K(obj)");

  private static final TypeObject TYPE =
      TypeObject.ofModule(
              "functools",
              "KeyWrapper",
              (context, arguments) -> {
                throw Raise.typeError("cannot create 'functools.KeyWrapper' instances");
              })
          .define(comparisons())
          .define("__hash__", Nothing.NONE);

  private final Object comparison;
  private final @Nullable Object object;

  private KeyWrapper(Object comparison, @Nullable Object object) {
    this.comparison = comparison;
    this.object = object;
  }

  static Object make(Context context, Arguments arguments) {
    return new KeyWrapper(Objects.requireNonNull(MAKE.bind(arguments)[0]), null);
  }

  /** Returns what makes keys that {@code comparison} compares. */
  public static KeyWrapper maker(Object comparison) {
    return new KeyWrapper(comparison, null);
  }

  /** Returns the key of {@code object}. */
  public static KeyWrapper key(Object comparison, Object object) {
    return new KeyWrapper(comparison, object);
  }

  /** Returns what compares. */
  public Object comparison() {
    return comparison;
  }

  /** Returns what this is the key of, or null if it is no key but makes keys. */
  public @Nullable Object object() {
    return object;
  }

  private interface Verdict {
    Object of(Object answer);
  }

  private static Map<String, Method> comparisons() {
    Map<String, Method> methods = new HashMap<>();
    methods.put("__lt__", by(answer -> Comparisons.order(Order.LESS, answer, 0L)));
    methods.put("__le__", by(answer -> Comparisons.order(Order.LESS_OR_EQUAL, answer, 0L)));
    methods.put("__gt__", by(answer -> Comparisons.order(Order.GREATER, answer, 0L)));
    methods.put("__ge__", by(answer -> Comparisons.order(Order.GREATER_OR_EQUAL, answer, 0L)));
    methods.put("__eq__", by(answer -> Equality.equality(answer, 0L)));
    methods.put("__ne__", by(answer -> Equality.inequality(answer, 0L)));
    return methods;
  }

  private static Method by(Verdict verdict) {
    return (context, self, arguments) -> {
      if (!(arguments.at(0) instanceof KeyWrapper other)) {
        throw Raise.typeError("other argument must be K instance");
      }
      KeyWrapper own = (KeyWrapper) self;
      if (own.object == null || other.object == null) {
        throw Raise.attributeError(own.object == null ? own : other, "object");
      }
      return verdict.of(Calling.call(context, own.comparison, own.object, other.object));
    };
  }

  @Override
  public TypeObject type() {
    return TYPE;
  }

  @Override
  public String name() {
    return "KeyWrapper";
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    return new KeyWrapper(comparison, Objects.requireNonNull(CALL.bind(arguments)[0]));
  }

  @Override
  public @Nullable Object attribute(String name) {
    return name.equals("obj") ? object : null;
  }
}
