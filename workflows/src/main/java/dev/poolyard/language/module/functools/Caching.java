package dev.poolyard.language.module.functools;

import static java.util.Objects.requireNonNull;

import dev.poolyard.language.builtin.PythonParameters;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Numbers;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.Truth;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** The decorators {@code lru_cache} and {@code cache}. */
final class Caching {
  private static final PythonParameters LRU = PythonParameters.of("lru_cache(maxsize?, typed?)");
  private static final PythonParameters CACHE = PythonParameters.of("cache(user_function, /)");
  private static final PythonParameters DECORATOR =
      PythonParameters.of("lru_cache.<locals>.decorating_function(user_function)");
  private static final long USUAL_SIZE = 128;

  private Caching() {}

  static Object lruCache(Context context, Arguments arguments) {
    @Nullable Object[] bound = LRU.bind(arguments);
    Object maxsize = bound[0] == null ? USUAL_SIZE : bound[0];
    Object typed = bound[1] == null ? (Object) false : bound[1];
    if (Numbers.isInteger(maxsize)) {
      BigInteger size = Numbers.toBig(maxsize).max(BigInteger.ZERO);
      maxsize = size.signum() == 0 ? 0L : maxsize;
    } else if (maxsize instanceof Callable && typed instanceof Boolean) {
      return decorate(context, maxsize, USUAL_SIZE, typed);
    } else if (maxsize != Nothing.NONE) {
      throw Raise.typeError("Expected first argument to be an integer, a callable, or None");
    }
    Object size = maxsize;
    return new BuiltinFunction(
        "decorating_function",
        (c, a) -> decorate(c, requireNonNull(DECORATOR.bind(a)[0]), size, typed));
  }

  static Object cache(Context context, Arguments arguments) {
    return decorate(context, requireNonNull(CACHE.bind(arguments)[0]), Nothing.NONE, false);
  }

  private static Object decorate(Context context, Object function, Object maxsize, Object typed) {
    if (!(function instanceof Callable callable)) {
      throw Raise.typeError("the first argument must be callable");
    }
    long size =
        maxsize == Nothing.NONE
            ? CachedFunction.UNBOUNDED
            : Numbers.toBig(maxsize).min(BigInteger.valueOf(Long.MAX_VALUE)).longValue();
    CachedFunction cached = new CachedFunction(callable, size, Truth.of(typed));
    cached.tellParameters(maxsize, typed);
    return Wrapping.update(context, cached, function);
  }
}
