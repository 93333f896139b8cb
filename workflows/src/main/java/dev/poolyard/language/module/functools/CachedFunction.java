package dev.poolyard.language.module.functools;

import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Descriptor;
import dev.poolyard.language.runtime.DictObject;
import dev.poolyard.language.runtime.MethodObject;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.Raise;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.language.runtime.TypeObject;
import dev.poolyard.language.runtime.Types;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function with a cache of its results, as {@code functools.lru_cache} makes it. */
final class CachedFunction extends WithFields implements Callable, Descriptor {
  static final long UNBOUNDED = -1;

  private static final Object KEYWORDS_FOLLOW = new Object();

  private static final TypeObject TYPE =
      TypeObject.ofModule(
              "functools",
              "_lru_cache_wrapper",
              (context, arguments) -> {
                throw Raise.typeError("cannot create 'functools._lru_cache_wrapper' instances");
              })
          .withFields()
          .define(
              java.util.Map.of(
                  "cache_info",
                  (context, self, arguments) -> ((CachedFunction) self).info(context, arguments),
                  "cache_clear",
                  (context, self, arguments) -> ((CachedFunction) self).clear(arguments)));

  private final Callable function;
  private final long mostResults;
  private final boolean typed;
  private DictObject results = new DictObject();
  private long hits;
  private long misses;

  /**
   * @param mostResults how many results it keeps, or {@link #UNBOUNDED}
   * @param typed whether arguments of different types have results of their own
   */
  CachedFunction(Callable function, long mostResults, boolean typed) {
    super(TYPE);
    this.function = function;
    this.mostResults = mostResults;
    this.typed = typed;
  }

  /** Adds the method {@code cache_parameters}, which tells what the decorator got. */
  void tellParameters(Object maxsize, Object typedGiven) {
    fields()
        .put(
            "cache_parameters",
            new BuiltinFunction(
                "<lambda>",
                (context, arguments) -> {
                  DictObject parameters = new DictObject();
                  parameters.put("maxsize", maxsize);
                  parameters.put("typed", typedGiven);
                  return parameters;
                }));
  }

  @Override
  public String name() {
    return function.name();
  }

  @Override
  public Object bind(Context context, @Nullable Object self, TypeObject owner) {
    return self == null ? this : new MethodObject(self, this);
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    context.step();
    if (mostResults == 0) {
      misses++;
      return function.call(context, arguments);
    }
    Object key = key(arguments);
    Object known = results.get(key);
    if (known != null) {
      hits++;
      if (mostResults != UNBOUNDED) {
        // The order of the dict tells which was used longest ago.
        results.remove(key);
        results.put(key, known);
      }
      return known;
    }
    misses++;
    Object result = function.call(context, arguments);
    if (mostResults == UNBOUNDED) {
      results.put(key, result);
    } else if (results.get(key) == null) {
      if (results.size() >= mostResults) {
        results.remove(results.keyAt(results.nextEntry(0)));
      }
      results.put(key, result);
    }
    return result;
  }

  /** Returns an int or str alone as it is, else a tuple of all that makes a call different. */
  private Object key(Arguments arguments) {
    Object[] positional = arguments.positional();
    if (!typed && arguments.keywords().isEmpty() && positional.length == 1) {
      Object only = positional[0];
      if (only instanceof String || only instanceof Long || only instanceof BigInteger) {
        return only;
      }
    }
    List<Object> parts = new ArrayList<>(List.of(positional));
    if (!arguments.keywords().isEmpty()) {
      parts.add(KEYWORDS_FOLLOW);
      arguments
          .keywords()
          .forEach((name, value) -> {
            parts.add(name);
            parts.add(value);
          });
    }
    if (typed) {
      for (Object argument : positional) {
        parts.add(Types.of(argument));
      }
      arguments.keywords().values().forEach(value -> parts.add(Types.of(value)));
    }
    return new TupleObject(parts.toArray());
  }

  private Object info(Context context, Arguments arguments) {
    arguments.expect("_lru_cache_wrapper.cache_info", 0, 0);
    Object most = mostResults == UNBOUNDED ? Nothing.NONE : (Object) mostResults;
    return CacheInfo.of(context, hits, misses, most, results.size());
  }

  private Object clear(Arguments arguments) {
    arguments.expect("_lru_cache_wrapper.cache_clear", 0, 0);
    results = new DictObject();
    hits = 0;
    misses = 0;
    return Nothing.NONE;
  }
}
