package dev.poolyard.event;

import dev.poolyard.event.RunResource.WorkerReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one worker's events amount to so far. Confined to its {@link RunRecord}. */
final class WorkerTally {
  private final WorkerStarted started;
  private final Map<Long, Double> running = new HashMap<>();
  private long tasks;
  private double busySeconds;
  private @Nullable Double cpuSeconds;

  WorkerTally(WorkerStarted started) {
    this.started = started;
  }

  WorkerStarted started() {
    return started;
  }

  void started(long task, double t) {
    running.put(task, t);
  }

  void ended(long task, double t) {
    Double since = running.remove(task);
    if (since != null) {
      tasks++;
      busySeconds += t - since;
    }
  }

  void exited(WorkerExited exited) {
    cpuSeconds = exited.cpuSeconds();
    // What it was at when it died has ended for it, even if it is run again elsewhere.
    List.copyOf(running.keySet()).forEach(task -> ended(task, exited.t()));
  }

  WorkerReport report() {
    return new WorkerReport(
        started.lane(),
        started.pid(),
        started.processName(),
        started.threadName(),
        started.kind(),
        tasks,
        busySeconds,
        cpuSeconds);
  }
}
