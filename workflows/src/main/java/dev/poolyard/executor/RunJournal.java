package dev.poolyard.executor;

import dev.poolyard.event.BulkReported;
import dev.poolyard.event.CacheMeasured;
import dev.poolyard.event.ConsolePrinted;
import dev.poolyard.event.RunError;
import dev.poolyard.event.RunEvent;
import dev.poolyard.event.RunRecord;
import dev.poolyard.event.Spell;
import dev.poolyard.event.TaskCancelled;
import dev.poolyard.event.TaskFailed;
import dev.poolyard.event.TaskFinished;
import dev.poolyard.event.TaskProgressed;
import dev.poolyard.event.TaskQueued;
import dev.poolyard.event.TaskRetried;
import dev.poolyard.event.TaskStarted;
import dev.poolyard.event.WorkerExited;
import dev.poolyard.event.WorkerKind;
import dev.poolyard.event.WorkerSampled;
import dev.poolyard.event.WorkerStarted;
import dev.poolyard.language.FunctionCache.Statistics;
import dev.poolyard.task.CacheReport;
import dev.poolyard.task.TaskError;
import dev.poolyard.task.TaskOutlet;
import dev.poolyard.task.TaskResult;
import dev.poolyard.task.TaskResult.Effort;
import dev.poolyard.task.TaskSpec;
import dev.poolyard.task.WorkerIdentity;
import dev.poolyard.task.WorkerState;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where everything that happens in a run is reported, stamped with the run's clock and passed on in
 * order.
 *
 * <p>Thread-safe. The sink is called by one thread at a time, and the times it sees never go back.
 */
public final class RunJournal {
  /** The longest line of the console, in UTF-16 units; what goes beyond is cut. */
  private static final int LINE_LENGTH = 10_000;

  /** The longest message or traceback of an error; each attempt at a task may tell one. */
  private static final int ERROR_LENGTH = 100_000;

  private static final String PICKLING_ERROR = "PicklingError";

  private final Consumer<RunEvent> sink;
  private final WorkLedger ledger = new WorkLedger();
  private final long startNanos = System.nanoTime();
  private final Map<Integer, LaneTally> lanes = new ConcurrentHashMap<>();
  private final CacheWatch caches = new CacheWatch();
  private final Map<Integer, SampledWorker> workers = new ConcurrentHashMap<>();
  private int nextLane;
  private int consoleLines;

  /** Starts the run's clock. */
  public RunJournal(Consumer<RunEvent> sink) {
    this.sink = sink;
  }

  /** Returns what the tasks have cost so far. */
  public WorkLedger ledger() {
    return ledger;
  }

  /** Reports an event; {@code event} makes it from the seconds since the run started. */
  public synchronized void report(DoubleFunction<? extends RunEvent> event) {
    double seconds = (System.nanoTime() - startNanos) / 1e9;
    sink.accept(event.apply(Math.round(seconds * 1e6) / 1e6));
  }

  /**
   * Reports a new worker.
   *
   * @param executor the node of its executor, null for the main thread
   * @return the worker's lane
   */
  public synchronized int workerStarted(
      WorkerIdentity worker, WorkerKind kind, @Nullable String executor) {
    int lane = nextLane++;
    lanes.put(lane, new LaneTally(executor));
    report(t ->
        new WorkerStarted(
            t, lane, worker.pid(), worker.processName(), worker.threadName(), kind, executor));
    return lane;
  }

  /** Has the worker of a lane looked at now and then, until it is no more. */
  public void watch(int lane, SampledWorker worker) {
    workers.put(lane, worker);
  }

  /** Returns the workers that are to be looked at, by lane; a copy. */
  Map<Integer, SampledWorker> workers() {
    return Map.copyOf(workers);
  }

  /** Reports what a worker that has a task, or none, was seen doing. */
  void workerSampled(int lane, long task, WorkerState state, @Nullable Double cpu) {
    SpellLog spells = laneOf(lane).spells();
    report(t -> {
      spells.saw(task, state, t);
      return new WorkerSampled(t, lane, state, cpu);
    });
  }

  /** Reports that a worker's thread is no more. */
  public synchronized void threadExited(int lane, String reason) {
    LaneTally tally = laneOf(lane);
    gone(lane);
    double cpuSeconds = tally.cpuNanos() / 1e9;
    report(t -> new WorkerExited(t, lane, null, reason, cpuSeconds));
  }

  /** Reports that a worker's process is no more. */
  public void processExited(
      int lane, @Nullable Integer code, String reason, @Nullable Double cpuSeconds) {
    gone(lane);
    report(t -> new WorkerExited(t, lane, code, reason, cpuSeconds));
  }

  private LaneTally laneOf(int lane) {
    LaneTally tally = lanes.get(lane);
    if (tally == null) {
      throw new IllegalStateException("lane " + lane + " was never reported");
    }
    return tally;
  }

  private @Nullable String executorOf(int lane) {
    return laneOf(lane).executor();
  }

  private void gone(int lane) {
    workers.remove(lane);
    LaneTally tally = laneOf(lane);
    ledger.of(tally.executor()).addIdle(tally.idleNanos());
  }

  /** Reports a submitted task. */
  public void taskQueued(TaskSpec task) {
    JsonNode argument = Preview.ofItem(task);
    report(t ->
        new TaskQueued(
            t,
            task.id(),
            task.node(),
            task.hasItems() ? task.firstItem() : null,
            task.hasItems() ? task.items().size() : 1,
            argument));
  }

  /** Reports that a worker begins a task. */
  public void taskStarted(TaskFuture future, int lane) {
    ledger.of(executorOf(lane)).addQueueWait(System.nanoTime() - future.submittedNanos());
    future.startedOn(lane);
    report(t -> new TaskStarted(t, future.task().id(), lane));
  }

  /** Reports how a task ended that a worker had begun. */
  public synchronized void taskEnded(TaskSpec task, int lane, TaskResult result) {
    worked(task, executorOf(lane), result.effort());
    LaneTally tally = laneOf(lane);
    tally.worked(result.effort());
    long cpuNanos = result.effort().cpuNanos();
    Double cpu = cpuNanos > 0 ? cpuNanos / 1e9 : null;
    DoubleFunction<@Nullable List<Spell>> spells = t -> tally.spells().take(task.id(), t);
    switch (result) {
      case TaskResult.Succeeded succeeded -> {
        JsonNode preview = Preview.of(task, succeeded.value());
        report(t -> new TaskFinished(t, task.id(), lane, preview, cpu, spells.apply(t)));
      }
      case TaskResult.Failed failed -> {
        if (failed.error().type().equals(PICKLING_ERROR)) {
          ledger.of(executorOf(lane)).addUnpicklable();
        }
        RunError error = errorOf(task, failed.error());
        report(t -> new TaskFailed(t, task.id(), lane, error, cpu, spells.apply(t)));
      }
      case TaskResult.Cancelled cancelled ->
          report(
              t -> new TaskCancelled(t, task.id(), lane, cancelled.reason(), cpu, spells.apply(t)));
    }
  }

  /**
   * Counts what a task has cost, and reports what it tells of caches.
   *
   * @param executor the node of its executor, null for the main thread
   */
  public synchronized void worked(TaskSpec task, @Nullable String executor, Effort effort) {
    ledger.addWork(task.node(), executor, effort);
    caches.take(effort.caches(), System.nanoTime()).forEach(this::report);
  }

  /** Reports how the caches stand in the end, unless it was told already. */
  public synchronized void cachesEnded() {
    caches.untold().forEach(this::report);
  }

  private void report(CacheReport cache) {
    Statistics statistics = cache.statistics();
    OptionalLong maxsize = statistics.maxsize();
    report(t ->
        new CacheMeasured(
            t,
            cache.node(),
            cache.pid(),
            cache.place(),
            statistics.hits(),
            statistics.misses(),
            maxsize.isPresent() ? maxsize.getAsLong() : null,
            statistics.currsize()));
  }

  /** Reports a task that was cancelled while it waited. */
  public void taskCancelledBeforeStart(TaskSpec task, String reason) {
    report(t -> new TaskCancelled(t, task.id(), null, reason));
  }

  /** Reports that a failed task will be tried again. */
  public void taskRetried(TaskSpec task, int attempt, TaskError error) {
    report(t -> new TaskRetried(t, task.id(), attempt, errorOf(task, error)));
  }

  /** Reports how far an executor is that has too many workers to tell one by one. */
  public void bulk(String executor, long running, long waiting, long finished) {
    report(t -> new BulkReported(t, executor, running, waiting, finished));
  }

  /** Reports one printed line, as long as the run's console has room. */
  public synchronized void printed(int lane, String text) {
    if (consoleLines < RunRecord.CONSOLE_LINES) {
      consoleLines++;
      String line = shortened(text, LINE_LENGTH);
      report(t -> new ConsolePrinted(t, lane, line));
      if (consoleLines == RunRecord.CONSOLE_LINES - 1) {
        printed(
            lane,
            "[the console is full: a run keeps %,d lines]".formatted(RunRecord.CONSOLE_LINES));
      }
    }
  }

  private static String shortened(String text, int most) {
    return text.length() <= most
        ? text
        : text.substring(0, most) + " [and %,d more characters]".formatted(text.length() - most);
  }

  /** Returns the outlet of a task that runs on a lane. */
  public TaskOutlet outlet(TaskSpec task, int lane) {
    return new TaskOutlet() {
      @Override
      public void printed(String text) {
        RunJournal.this.printed(lane, text);
      }

      @Override
      public void progressed(double fraction) {
        report(t -> new TaskProgressed(t, task.id(), fraction));
      }
    };
  }

  /** Returns the outlet of an initializer, which is no task of the run: only its lines are told. */
  public TaskOutlet initializerOutlet(int lane) {
    return new TaskOutlet() {
      @Override
      public void printed(String text) {
        RunJournal.this.printed(lane, text);
      }

      @Override
      public void progressed(double fraction) {
        // There is no task that it could be the progress of.
      }
    };
  }

  /** Returns the error as it is told to people: with its node and its place in the sequence. */
  public static RunError errorOf(TaskSpec task, TaskError error) {
    Integer offset = error.itemOffset();
    String traceback = error.traceback();
    return new RunError(
        error.type(),
        shortened(error.message(), ERROR_LENGTH),
        task.node(),
        offset == null || !task.hasItems() ? null : task.firstItem() + offset,
        traceback == null ? null : shortened(traceback, ERROR_LENGTH));
  }
}
