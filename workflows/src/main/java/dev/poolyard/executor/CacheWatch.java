package dev.poolyard.executor;

import dev.poolyard.task.CacheReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Decides which reports of caches are told, for a cache may change with every task: of each cache
 * one every 20 ms at most, but in the end always the newest. Confined to the journal's lock.
 */
final class CacheWatch {
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(20);

  private final Map<Cache, State> states = new HashMap<>();

  private record Cache(String node, long pid, int place) {}

  private static final class State {
    private CacheReport newest;
    private boolean told;
    private long toldAt;

    private State(CacheReport first, long now) {
      newest = first;
      toldAt = now - INTERVAL;
    }
  }

  /**
   * Takes reports in, and returns those that are to be told now.
   *
   * @param now the time in nanoseconds, counted from anywhere
   */
  List<CacheReport> take(List<CacheReport> reports, long now) {
    List<CacheReport> due = new ArrayList<>();
    for (CacheReport report : reports) {
      State state =
          states.computeIfAbsent(
              new Cache(report.node(), report.pid(), report.place()), _ -> new State(report, now));
      // What two threads report at once may come in another order than it was seen in.
      if (report.number() >= state.newest.number()) {
        state.newest = report;
        state.told = now - state.toldAt >= INTERVAL;
        if (state.told) {
          state.toldAt = now;
          due.add(report);
        }
      }
    }
    return due;
  }

  /** Returns the newest report of each cache of which it has not been told. */
  List<CacheReport> untold() {
    List<CacheReport> untold = new ArrayList<>();
    for (State state : states.values()) {
      if (!state.told) {
        state.told = true;
        untold.add(state.newest);
      }
    }
    return untold;
  }
}
