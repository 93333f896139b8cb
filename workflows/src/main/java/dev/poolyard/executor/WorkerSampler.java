package dev.poolyard.executor;

import dev.poolyard.task.WorkerState;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Looks at all workers of a run every 50 ms and reports those whose state or use of the processor
 * has changed.
 *
 * <p>Those who watch know from the other events that a worker which begins a task runs and one
 * which ends it is idle, so that is not reported again. At most {@link #MOST_AT_ONCE} workers are
 * reported at once, and the others next time, so that a run with hundreds of workers stays cheap.
 */
public final class WorkerSampler implements AutoCloseable {
  /** The most workers that are reported each time. */
  static final int MOST_AT_ONCE = 64;

  private static final long INTERVAL_MILLIS = 50;

  /** A use of the processor that differs by less is the same. */
  private static final double NOTICEABLE = 0.1;

  private final RunJournal journal;
  private final Thread thread;
  private final Map<Integer, Reading> told = new HashMap<>();
  private int nextLane;

  /** What those who watch know of a worker. */
  private record Reading(long task, WorkerState state, double cpu) {
    static final Reading NEW = new Reading(SampledWorker.NO_TASK, WorkerState.IDLE, 0);

    /** Returns what they know once they have heard which task it has now. */
    Reading after(long taskNow) {
      if (taskNow == task) {
        return this;
      }
      WorkerState known = taskNow == SampledWorker.NO_TASK ? WorkerState.IDLE : WorkerState.RUNNING;
      return new Reading(taskNow, known, cpu);
    }
  }

  /** Prepares to look at the workers that report to {@code journal}. */
  public WorkerSampler(RunJournal journal) {
    this.journal = journal;
    this.thread =
        Thread.ofPlatform().name("worker-sampler").daemon().unstarted(this::sampleAgainAndAgain);
  }

  /** Begins to look. */
  public void start() {
    thread.start();
  }

  private void sampleAgainAndAgain() {
    try {
      while (true) {
        Thread.sleep(INTERVAL_MILLIS);
        sample();
      }
    } catch (InterruptedException e) {
      // Closed.
      Thread.currentThread().interrupt();
    }
  }

  /** Looks once. */
  void sample() {
    NavigableMap<Integer, SampledWorker> workers = new TreeMap<>(journal.workers());
    told.keySet().retainAll(workers.keySet());
    int reported = 0;
    Iterator<Map.Entry<Integer, SampledWorker>> round =
        List.of(workers.tailMap(nextLane, true), workers.headMap(nextLane, false)).stream()
            .flatMap(part -> part.entrySet().stream())
            .iterator();
    while (round.hasNext()) {
      Map.Entry<Integer, SampledWorker> entry = round.next();
      nextLane = entry.getKey();
      if (reported == MOST_AT_ONCE) {
        return;
      }
      if (look(entry.getKey(), entry.getValue())) {
        reported++;
      }
    }
  }

  private boolean look(int lane, SampledWorker worker) {
    long task = worker.task();
    WorkerState state = worker.state();
    Double cpu = worker.cpu();
    Reading known = told.getOrDefault(lane, Reading.NEW).after(task);
    boolean changed =
        state != known.state() || (cpu != null && Math.abs(cpu - known.cpu()) >= NOTICEABLE);
    if (changed) {
      Double rounded = cpu == null ? null : rounded(cpu);
      journal.workerSampled(lane, task, state, rounded);
    }
    double cpuToldNow = changed && cpu != null ? cpu : known.cpu();
    told.put(lane, new Reading(task, changed ? state : known.state(), cpuToldNow));
    return changed;
  }

  private static double rounded(double cpu) {
    return Math.round(cpu * 100) / 100.0;
  }

  /** Looks no more; returns when the last report has been made. */
  @Override
  public void close() {
    thread.interrupt();
    Joining.join(List.of(thread));
  }
}
