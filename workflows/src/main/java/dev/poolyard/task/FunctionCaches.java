package dev.poolyard.task;

import dev.poolyard.language.FunctionCache;
import dev.poolyard.language.FunctionCache.Statistics;
import dev.poolyard.value.CachedFunction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The caches of one run's functions, as far as they are shared: by the threads of a process, or by
 * those of one interpreter. Thread-safe.
 */
final class FunctionCaches {
  private static final long PID = ProcessHandle.current().pid();

  private static final Statistics UNUSED = new Statistics(0, 0, OptionalLong.empty(), 0);

  private final int place;
  private final ConcurrentMap<String, FunctionCache> caches = new ConcurrentHashMap<>();
  private final Map<String, Statistics> told = new HashMap<>();
  private long number;

  /**
   * Makes none.
   *
   * @param place tells them apart from other caches of the same run in this process
   */
  FunctionCaches(int place) {
    this.place = place;
  }

  FunctionCache find(CachedFunction function) {
    return caches.computeIfAbsent(function.id(), _ -> new FunctionCache(function.maxsize()));
  }

  /** Returns how those have fared that have been used since this was asked last. */
  List<CacheReport> news() {
    return caches.isEmpty() ? List.of() : changed();
  }

  private synchronized List<CacheReport> changed() {
    List<CacheReport> news = new ArrayList<>();
    for (Map.Entry<String, FunctionCache> cache : caches.entrySet()) {
      Statistics now = cache.getValue().statistics();
      Statistics before = told.getOrDefault(cache.getKey(), UNUSED);
      if (now.hits() != before.hits() || now.misses() != before.misses()) {
        told.put(cache.getKey(), now);
        news.add(new CacheReport(cache.getKey(), PID, place, ++number, now));
      }
    }
    return news;
  }
}
