package dev.poolyard.server.run;

import dev.poolyard.event.EventJson;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunRecord;
import dev.poolyard.event.RunResource;
import dev.poolyard.event.RunStatus;
import dev.poolyard.event.Sample;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.mend.Mends;
import dev.poolyard.model.WorkflowReader;
import dev.poolyard.server.store.AccessKey;
import dev.poolyard.server.store.RevisionReference;
import dev.poolyard.server.store.RunStore;
import dev.poolyard.server.store.SavedRun;
import dev.poolyard.task.WorkerState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A run that waits or goes on, held in memory.
 *
 * <p>One thread at a time adds events; any number watch. Watchers pull from the log by their own
 * cursor, so a slow one costs nobody anything.
 */
final class ActiveRun implements WatchableRun {
  private static final Logger LOG = LoggerFactory.getLogger(ActiveRun.class);

  private final SavedRun run;
  private final RunStore store;
  private final Admission admission;
  private final RunRecord record;

  private final EventWindow window = new EventWindow();
  private final NewestSamples samples = new NewestSamples();
  private final LiveLanes lanes = new LiveLanes();

  /** Held while lines are on their way to the store, so that they arrive in order. */
  private final Object keeping = new Object();

  ActiveRun(SavedRun run, RunStore store, Admission admission) {
    this.run = run;
    this.store = store;
    this.admission = admission;
    this.record = new RunRecord(run.id(), run.createdAt(), nodesOf(run));
  }

  static List<String> nodesOf(SavedRun run) {
    return WorkflowReader.readAccepted(run.document()).nodeIds();
  }

  /**
   * Takes in the run's next event; what follows the run's end is dropped.
   *
   * @return whether it was taken in
   */
  synchronized boolean add(RunEvent event, Instant now) {
    if (record.status().isFinal()) {
      return false;
    }
    if (event instanceof Sample sample) {
      samples.put(sample);
    } else {
      record.apply(event, now);
      lanes.apply(event);
      samples.outdatedBy(event);
      window.add(EventJson.write(event, window.newest() + 1));
    }
    notifyAll();
    return true;
  }

  /** Writes the events that are not in the store yet to the store. */
  void keep() {
    synchronized (keeping) {
      long first;
      List<String> lines;
      synchronized (this) {
        first = window.kept() + 1;
        lines = window.after(window.kept(), Integer.MAX_VALUE);
      }
      store.appendEvents(run.id(), first, lines);
      synchronized (this) {
        window.keptUpTo(first + lines.size() - 1);
      }
    }
  }

  /** Returns how many events are not in the store yet. */
  synchronized long unkept() {
    return window.unkept();
  }

  /** Writes the events and the resource of the finished run to the store. */
  void keepEnd() {
    keep();
    store.finish(
        run.id(),
        status().word(),
        Optional.ofNullable(record.resource().wallSeconds()),
        resource());
  }

  Instant createdAt() {
    return run.createdAt();
  }

  /** Returns the workers that are alive. */
  List<LiveWorker> workers() {
    List<LiveWorker> alive = new ArrayList<>();
    Map<Long, ProcessUsage> usage = new HashMap<>();
    synchronized (this) {
      for (WorkerStarted worker : lanes.workers()) {
        Long task = lanes.taskOf(worker.lane());
        TaskQueued origin = lanes.originOf(worker.lane());
        WorkerState unsampled = task == null ? WorkerState.IDLE : WorkerState.RUNNING;
        ProcessUsage used = usage.computeIfAbsent(worker.pid(), ProcessUsage::of);
        alive.add(
            new LiveWorker(
                run.id(),
                run.name(),
                worker.lane(),
                worker.pid(),
                worker.processName(),
                worker.threadName(),
                worker.kind(),
                samples.stateOf(worker.lane()).orElse(unsampled),
                task,
                origin == null ? null : origin.node(),
                origin == null ? null : origin.item(),
                used.cpuSeconds(),
                used.rss()));
      }
    }
    return alive;
  }

  /** Returns how many workers are alive. */
  synchronized int workerCount() {
    return lanes.count();
  }

  @Override
  public String id() {
    return run.id();
  }

  @Override
  public String name() {
    return run.name();
  }

  @Override
  public String document() {
    return run.document();
  }

  @Override
  public Optional<RevisionReference> origin() {
    return run.origin();
  }

  @Override
  public RunStatus status() {
    return record.status();
  }

  @Override
  public String resource() {
    RunResource resource = record.resource();
    return EventJson.write(resource.status().isFinal() ? withMends(resource) : resource);
  }

  /** What could be tried must never cost a run its record. */
  private RunResource withMends(RunResource resource) {
    if (resource.findings().isEmpty()) {
      return resource;
    }
    try {
      return Mends.offered(
          WorkflowReader.readAccepted(run.document()),
          resource,
          Runtime.getRuntime().availableProcessors());
    } catch (RuntimeException e) {
      LOG.error("What can be tried against the findings of run {} is not known", run.id(), e);
      return resource;
    }
  }

  @Override
  public OptionalInt queuePosition() {
    return admission.position(run.id());
  }

  @Override
  public boolean isSteeredBy(String key) {
    return AccessKey.matches(key, run.runKeyDigest());
  }

  @Override
  public synchronized long newestSequence() {
    return window.newest();
  }

  @Override
  public List<String> eventsAfter(long sequence, int limit) {
    long from = Math.max(0, sequence);
    synchronized (this) {
      if (window.reachesBackTo(from)) {
        return window.after(from, limit);
      }
    }
    return store.eventsAfter(run.id(), from, limit);
  }

  @Override
  public Batch await(Cursor cursor, int limit, Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    synchronized (this) {
      while (!hasNews(cursor)) {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
          return new Batch(List.of(), cursor, false);
        }
        TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000));
      }
      if (window.reachesBackTo(cursor.sequence())) {
        return read(cursor, limit);
      }
    }
    List<String> events = store.eventsAfter(run.id(), cursor.sequence(), limit);
    return new Batch(events, new Cursor(cursor.sequence() + events.size(), cursor.sample()), false);
  }

  private boolean hasNews(Cursor cursor) {
    return window.newest() > cursor.sequence()
        || samples.newest() > cursor.sample()
        || record.status().isFinal();
  }

  private synchronized Batch read(Cursor cursor, int limit) {
    List<String> events = window.after(cursor.sequence(), limit);
    long sequence = cursor.sequence() + events.size();
    if (sequence < window.newest()) {
      return new Batch(events, new Cursor(sequence, cursor.sample()), false);
    }
    // Samples only reach watchers that know the tasks and workers they are about.
    List<String> withSamples = new ArrayList<>(events);
    withSamples.addAll(samples.after(cursor.sample()));
    return new Batch(
        withSamples, new Cursor(sequence, samples.newest()), record.status().isFinal());
  }

  /** Keeps events now and then without letting a failing store end the run. */
  void keepQuietly() {
    try {
      keep();
    } catch (RuntimeException e) {
      LOG.error("The events of run {} could not be kept yet", run.id(), e);
    }
  }
}
