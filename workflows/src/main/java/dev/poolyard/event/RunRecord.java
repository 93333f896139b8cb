package dev.poolyard.event;

import dev.poolyard.event.RunResource.ConsoleLine;
import dev.poolyard.event.RunResource.Costs;
import dev.poolyard.event.RunResource.Finding;
import dev.poolyard.event.RunResource.NodeReport;
import dev.poolyard.event.RunResource.Output;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Folds a run's events into its resource.
 *
 * <p>Nothing but events changes it, so a recording always gives the same resource as the live run.
 * Thread-safe.
 */
public final class RunRecord {
  /** The most console lines a run keeps. */
  public static final int CONSOLE_LINES = 10_000;

  private final String id;
  private final Instant createdAt;

  private RunStatus status = RunStatus.QUEUED;
  private @Nullable Instant startedAt;
  private @Nullable Double wallSeconds;
  private @Nullable Long mainPid;
  private @Nullable CostsMeasured costs;
  private @Nullable RunError error;
  private final List<Output> outputs = new ArrayList<>();
  private final List<ConsoleLine> console = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final SequencedMap<String, NodeTally> nodes = new LinkedHashMap<>();
  private final TreeMap<Integer, WorkerTally> workers = new TreeMap<>();

  /**
   * Begins the record of a run that was created at {@code createdAt}.
   *
   * @param nodes the ids of the workflow's nodes, which wait until an event says otherwise
   */
  public RunRecord(String id, Instant createdAt, Collection<String> nodes) {
    this.id = id;
    this.createdAt = createdAt;
    nodes.forEach(this::node);
  }

  /**
   * Takes in the next event of the run.
   *
   * @param now the time of day, used for the event that starts the run
   */
  public synchronized void apply(RunEvent event, Instant now) {
    switch (event) {
      case RunQueued _ -> status = RunStatus.QUEUED;
      case RunStarted started -> {
        status = RunStatus.RUNNING;
        startedAt = now;
        mainPid = started.mainPid();
      }
      case NodeStarted started -> node(started.node()).start(started.t());
      case NodeFinished finished ->
          node(finished.node())
              .end("finished", finished.t(), finished.tasks(), finished.evaluations(), null);
      case NodeFailed failed ->
          node(failed.node())
              .end("failed", failed.t(), failed.tasks(), failed.evaluations(), failed.error());
      case WorkerStarted started -> workers.put(started.lane(), new WorkerTally(started));
      case WorkerExited exited -> worker(exited.lane()).exited(exited);
      case TaskStarted started -> worker(started.lane()).started(started.task(), started.t());
      case TaskFinished finished -> worker(finished.lane()).ended(finished.task(), finished.t());
      case TaskFailed failed -> worker(failed.lane()).ended(failed.task(), failed.t());
      case TaskCancelled cancelled -> {
        if (cancelled.lane() != null) {
          worker(cancelled.lane()).ended(cancelled.task(), cancelled.t());
        }
      }
      case ConsolePrinted printed -> print(printed);
      case OutputProduced produced ->
          outputs.add(new Output(produced.node(), produced.label(), produced.value()));
      case FindingNoticed noticed ->
          findings.add(new Finding(noticed.code(), noticed.message(), noticed.nodes(), null));
      case CacheMeasured measured -> node(measured.node()).measured(measured);
      case CostsMeasured measured -> costs = measured;
      case RunFinished finished -> {
        status = finished.status();
        nodes.values().forEach(node -> node.runEnded(finished));
        error = finished.error();
        wallSeconds = startedAt == null ? null : finished.t();
      }
      case TaskQueued _,
          TaskRetried _,
          BulkReported _,
          DeadlockFound _,
          RaceFound _,
          WireMeasured _,
          Sample _ -> {
        // Their figures reach the resource through the node's and the worker's own events.
      }
    }
  }

  /** Returns where the run stands. */
  public synchronized RunStatus status() {
    return status;
  }

  /** Returns the resource as the events so far make it. */
  public synchronized RunResource resource() {
    Map<String, NodeReport> nodeReports = new LinkedHashMap<>();
    nodes.forEach((node, tally) -> nodeReports.put(node, tally.report()));
    Double wall = wallSeconds;
    CostsMeasured measured = costs;
    return new RunResource(
        id,
        status,
        createdAt.toString(),
        startedAt == null ? null : startedAt.toString(),
        startedAt == null || wall == null
            ? null
            : startedAt.plus(Duration.ofNanos(Math.round(wall * 1e9))).toString(),
        wall,
        mainPid,
        List.copyOf(outputs),
        List.copyOf(console),
        nodeReports,
        workers.values().stream().map(WorkerTally::report).toList(),
        measured == null
            ? Costs.NONE
            : new Costs(
                measured.spawn(),
                measured.queueWait(),
                measured.serialize(),
                measured.run(),
                measured.waitGil(),
                measured.waitLock(),
                measured.waitFuture(),
                measured.idle(),
                measured.bytes()),
        measured == null ? null : measured.idealSeconds(),
        measured == null || wall == null || wall == 0 ? null : measured.run() / wall,
        measured == null || wall == null || wall == 0
            ? null
            : Math.min(1, measured.idealSeconds() / wall),
        List.copyOf(findings),
        error);
  }

  private void print(ConsolePrinted printed) {
    if (console.size() < CONSOLE_LINES) {
      WorkerStarted who = worker(printed.lane()).started();
      console.add(
          new ConsoleLine(
              printed.t(), who.pid(), who.processName(), who.threadName(), printed.text()));
    }
  }

  private NodeTally node(String node) {
    return nodes.computeIfAbsent(node, _ -> new NodeTally());
  }

  private WorkerTally worker(int lane) {
    WorkerTally worker = workers.get(lane);
    if (worker == null) {
      throw new IllegalStateException("lane " + lane + " has no worker_started event");
    }
    return worker;
  }
}
