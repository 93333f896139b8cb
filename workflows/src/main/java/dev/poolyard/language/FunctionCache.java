package dev.poolyard.language;

import dev.poolyard.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The results that a cached function has returned in one process, with those used longest ago
 * leaving first.
 *
 * <p>Thread-safe: the threads of a process share it. Only the language can tell which arguments are
 * equal, for that may call a program's own method; so it looks through what has the same hash
 * itself, outside of this cache's lock.
 */
public final class FunctionCache {
  private final OptionalLong maxsize;
  private final Map<Bucket, List<Entry>> buckets = new HashMap<>();

  /** All entries, beginning with the one used longest ago. */
  private final LinkedHashMap<Entry, Bucket> order = new LinkedHashMap<>(16, 0.75f, true);

  private long hits;
  private long misses;

  /**
   * Makes an empty cache.
   *
   * @param maxsize how many results it keeps, empty for all
   */
  public FunctionCache(OptionalLong maxsize) {
    this.maxsize = maxsize;
  }

  /**
   * How a cache has fared: {@code cache_info()}.
   *
   * @param maxsize how many results it keeps, empty for all
   * @param currsize how many it holds
   */
  public record Statistics(long hits, long misses, OptionalLong maxsize, long currsize) {}

  /** What calls have in common that may have equal arguments. */
  record Bucket(long hash, int form) {}

  /** One result, by the arguments that led to it. It is equal to itself only. */
  static final class Entry {
    private final Value arguments;
    private final Value result;

    private Entry(Value arguments, Value result) {
      this.arguments = arguments;
      this.result = result;
    }

    Value arguments() {
      return arguments;
    }

    Value result() {
      return result;
    }
  }

  /** Returns how it has fared so far. */
  public synchronized Statistics statistics() {
    return new Statistics(hits, misses, maxsize, order.size());
  }

  /** Returns whether it never keeps a result. */
  boolean keepsNothing() {
    return maxsize.isPresent() && maxsize.getAsLong() == 0;
  }

  /** Returns the results whose arguments may be equal to those that are looked for. */
  synchronized List<Entry> candidates(Bucket bucket) {
    return List.copyOf(buckets.getOrDefault(bucket, List.of()));
  }

  /** Counts a call that was answered by {@code entry}. */
  synchronized void hit(Entry entry) {
    hits++;
    order.get(entry);
  }

  /** Counts a call whose result is not here. */
  synchronized void missed() {
    misses++;
  }

  /** Keeps a result, unless a call of another thread with the very same arguments was faster. */
  synchronized void put(Bucket bucket, Value arguments, Value result) {
    List<Entry> entries = buckets.computeIfAbsent(bucket, _ -> new ArrayList<>(1));
    if (entries.stream().anyMatch(known -> known.arguments().equals(arguments))) {
      return;
    }
    Entry entry = new Entry(arguments, result);
    entries.add(entry);
    order.put(entry, bucket);
    if (maxsize.isPresent() && order.size() > maxsize.getAsLong()) {
      Map.Entry<Entry, Bucket> eldest = order.firstEntry();
      order.remove(eldest.getKey());
      remove(eldest.getKey(), eldest.getValue());
    }
  }

  private void remove(Entry entry, Bucket bucket) {
    buckets.computeIfPresent(
        bucket,
        (_, entries) -> {
          entries.remove(entry);
          return entries.isEmpty() ? null : entries;
        });
  }

  /** Forgets all results and counts: {@code cache_clear()}. */
  synchronized void clear() {
    buckets.clear();
    order.clear();
    hits = 0;
    misses = 0;
  }
}
