package dev.poolyard.event;

import dev.poolyard.event.RunResource.CacheUse;
import dev.poolyard.event.RunResource.NodeReport;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What one node's events amount to so far. Confined to its {@link RunRecord}. */
final class NodeTally {
  private double startedAt;
  private String state = "waiting";
  private @Nullable Double wallSeconds;
  private long tasks;
  private long evaluations;
  private final TreeMap<CachePlace, CacheUse> caches = new TreeMap<>();
  private @Nullable RunError error;

  /** Where a cache is: the n-th of the node's in a process. */
  private record CachePlace(long pid, int place) implements Comparable<CachePlace> {
    @Override
    public int compareTo(CachePlace other) {
      return Comparator.comparingLong(CachePlace::pid)
          .thenComparingInt(CachePlace::place)
          .compare(this, other);
    }
  }

  void measured(CacheMeasured cache) {
    caches.put(
        new CachePlace(cache.pid(), cache.place()),
        new CacheUse(
            cache.pid(),
            cache.place(),
            cache.hits(),
            cache.misses(),
            cache.maxsize(),
            cache.currsize()));
  }

  void start(double t) {
    startedAt = t;
    state = "running";
  }

  void end(String state, double t, long tasks, long evaluations, @Nullable RunError error) {
    boolean cancelled = error != null && error.type().equals(RunError.CANCELLED);
    this.state = cancelled ? "cancelled" : state;
    this.wallSeconds = t - startedAt;
    this.tasks = tasks;
    this.evaluations = evaluations;
    this.error = error;
  }

  /** Settles a node whose own end was never told, because the run was cut short. */
  void runEnded(RunFinished run) {
    switch (state) {
      case "waiting" -> state = "cancelled";
      case "running" -> {
        state = run.status() == RunStatus.CRASHED ? "failed" : "cancelled";
        wallSeconds = run.t() - startedAt;
      }
      default -> {}
    }
  }

  NodeReport report() {
    return new NodeReport(
        state, wallSeconds, tasks, evaluations, error, List.copyOf(caches.values()));
  }
}
