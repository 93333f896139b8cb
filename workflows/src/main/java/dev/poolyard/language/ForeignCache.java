package dev.poolyard.language;

import dev.poolyard.language.FunctionCache.Bucket;
import dev.poolyard.language.FunctionCache.Entry;
import dev.poolyard.language.FunctionCache.Statistics;
import dev.poolyard.language.module.functools.CacheInfo;
import dev.poolyard.language.runtime.Arguments;
import dev.poolyard.language.runtime.Bounds;
import dev.poolyard.language.runtime.BuiltinFunction;
import dev.poolyard.language.runtime.Callable;
import dev.poolyard.language.runtime.Context;
import dev.poolyard.language.runtime.Equality;
import dev.poolyard.language.runtime.Nothing;
import dev.poolyard.language.runtime.TupleObject;
import dev.poolyard.value.CachedFunction;
import dev.poolyard.value.Value;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A function whose results its process keeps. What is kept are copies, so what a caller does to a
 * result is not seen by the others; a result that no copy can be made of is not kept.
 */
final class ForeignCache extends ForeignFunction {
  private final CachedFunction cached;
  private final Callable function;

  ForeignCache(CachedFunction cached, Copying copying) {
    super(cached);
    this.cached = cached;
    this.function = of(cached.function(), copying);
  }

  @Override
  public String typeName() {
    return "functools._lru_cache_wrapper";
  }

  @Override
  public Object call(Context context, Arguments arguments) {
    context.step();
    FunctionCache cache = cache(context);
    if (cache.keepsNothing()) {
      cache.missed();
      return function.call(context, arguments);
    }
    CallKey key = CallKey.of(arguments);
    Bucket bucket = key.bucket();
    Entry known = find(context, cache, bucket, key.parts());
    if (known != null) {
      cache.hit(known);
      return copying(context).in(known.result());
    }
    cache.missed();
    Object result = function.call(context, arguments);
    if (find(context, cache, bucket, key.parts()) == null) {
      keep(context, cache, bucket, key.parts(), result);
    }
    return result;
  }

  private FunctionCache cache(Context context) {
    return HostSurroundings.of(context).host().library().cache(cached);
  }

  private static Copying copying(Context context) {
    return new Copying(HostSurroundings.of(context).programs(), context);
  }

  private static @Nullable Entry find(
      Context context, FunctionCache cache, Bucket bucket, TupleObject parts) {
    for (Entry entry : cache.candidates(bucket)) {
      if (Equality.equal(copying(context).in(entry.arguments()), parts)) {
        return entry;
      }
    }
    return null;
  }

  private static void keep(
      Context context, FunctionCache cache, Bucket bucket, TupleObject parts, Object result) {
    Copying copying = copying(context);
    Value arguments = copying.out(parts);
    Value kept = copying.out(result);
    if (copying.copiedAll()) {
      Bounds.checkCollection(cache.statistics().currsize() + 1);
      cache.put(bucket, arguments, kept);
    }
  }

  @Override
  public @Nullable Object attribute(String attribute) {
    return switch (attribute) {
      case "cache_info" -> new BuiltinFunction("cache_info", this::info);
      case "cache_clear" -> new BuiltinFunction("cache_clear", this::clear);
      case "__wrapped__" -> function;
      default -> super.attribute(attribute);
    };
  }

  private Object info(Context context, Arguments arguments) {
    arguments.expect("_lru_cache_wrapper.cache_info", 0, 0);
    Statistics statistics = cache(context).statistics();
    OptionalLong maxsize = statistics.maxsize();
    return CacheInfo.of(
        context,
        statistics.hits(),
        statistics.misses(),
        maxsize.isPresent() ? (Object) maxsize.getAsLong() : Nothing.NONE,
        statistics.currsize());
  }

  private Object clear(Context context, Arguments arguments) {
    arguments.expect("_lru_cache_wrapper.cache_clear", 0, 0);
    cache(context).clear();
    return Nothing.NONE;
  }
}
